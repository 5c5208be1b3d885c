package org.ligne.voice.vale;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ligne.voice.fault.Fault;
import org.ligne.voice.fault.Place;

/**
 * What a {@code .vale.ini} says: settings for all, and those of the sections that a post falls in.
 */
final class Settings {
  private static final Set<String> CORE =
      Set.of("StylesPath", "MinAlertLevel", "Vocab", "BasedOnStyles");

  private final Map<String, String> values = new LinkedHashMap<>();
  private final Map<String, Place> places = new LinkedHashMap<>();

  private Settings() {}

  static Settings none() {
    return new Settings();
  }

  static Settings read(String file, String content, List<Fault> faults) {
    Settings settings = new Settings();
    boolean applies = true;
    String[] lines = content.split("\r?\n", -1);
    for (int index = 0; index < lines.length; index++) {
      String line = lines[index].strip();
      Place place = new Place(file, index + 1, "");
      if (line.startsWith("[") && line.endsWith("]")) {
        applies = isOfPosts(line.substring(1, line.length() - 1));
        if (!applies) {
          faults.add(Fault.at(place, Fault.Code.SETTING, line));
        }
      } else if (!line.isEmpty() && !line.startsWith("#") && !line.startsWith(";")) {
        settings.setting(line, place, applies, faults);
      }
    }
    return settings;
  }

  /** Posts are judged like Markdown and plain text. */
  private static boolean isOfPosts(String glob) {
    return glob.equals("*")
        || glob.matches("\\*\\.\\{?.*\\b(md|txt)\\b.*")
        || glob.equals("formats");
  }

  private void setting(String line, Place place, boolean applies, List<Fault> faults) {
    int sign = line.indexOf('=');
    if (sign < 0) {
      faults.add(Fault.at(place, Fault.Code.INI));
      return;
    }
    String key = line.substring(0, sign).strip();
    Place exact = new Place(place.file(), place.line(), key);
    if (!CORE.contains(key) && !key.contains(".")) {
      faults.add(Fault.at(exact, Fault.Code.SETTING, key));
    } else if (applies) {
      values.put(key, line.substring(sign + 1).strip());
      places.put(key, exact);
    }
  }

  String text(String key, String otherwise) {
    return values.getOrDefault(key, otherwise);
  }

  List<String> list(String key) {
    List<String> items = new ArrayList<>();
    for (String item : text(key, "").split(",")) {
      if (!item.isBlank()) {
        items.add(item.strip());
      }
    }
    return items;
  }

  /** The settings of rules: {@code Style.Rule} and what is set. */
  Map<String, String> rules() {
    Map<String, String> rules = new LinkedHashMap<>();
    values.forEach(
        (key, value) -> {
          if (key.contains(".")) {
            rules.put(key, value);
          }
        });
    return rules;
  }

  Place place(String key) {
    return places.getOrDefault(key, new Place("", 0, key));
  }
}
