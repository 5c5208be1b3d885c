package org.ligne.voice.vale;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ligne.voice.fault.Fault;
import org.ligne.voice.fault.Place;
import org.ligne.voice.rule.Rule;
import org.ligne.voice.rule.Severity;
import org.ligne.voice.rule.Vocabulary;

/**
 * Reads a pack: the folder of one style, a folder of styles, or either with a {@code .vale.ini}
 * that says which styles hold and at what level.
 */
public final class StyleReader {
  private static final String SETTINGS = ".vale.ini";

  private final PackFiles files;
  private final List<Fault> faults = new ArrayList<>();
  private final Map<String, Map<String, Place>> places = new LinkedHashMap<>();

  private StyleReader(Path folder) {
    files = new PackFiles(folder, faults);
  }

  /**
   * Reads a pack. Files are read here and now; none outside the folder is.
   *
   * @param folder where it lies; need not exist
   */
  public static Style read(Path folder) {
    return new StyleReader(folder).read();
  }

  private Style read() {
    Settings settings =
        files.has(SETTINGS)
            ? files
                .text(SETTINGS)
                .map(text -> Settings.read(SETTINGS, text, faults))
                .orElse(Settings.none())
            : Settings.none();
    String styles = settings.text("StylesPath", "");
    List<Rule> rules = new ArrayList<>();
    for (String style : styles(settings, styles)) {
      for (String file : files.in(style, ".yml")) {
        rule(style, file).flatMap(rule -> settled(rule, settings)).ifPresent(rules::add);
      }
    }
    checkNames(settings, rules);
    Vocabulary vocabulary = vocabulary(settings, styles);
    if (rules.isEmpty() && vocabulary.equals(Vocabulary.NONE) && faults.isEmpty()) {
      faults.add(Fault.at(new Place("", 0, ""), Fault.Code.NO_RULES, files.name()));
    }
    return new Style(rules, vocabulary, faults, places);
  }

  /** The folders of the styles that hold, from the pack's own. */
  private List<String> styles(Settings settings, String path) {
    List<String> wanted = settings.list("BasedOnStyles");
    List<String> folders = new ArrayList<>();
    for (String folder : files.folders(path, ".yml")) {
      if (wanted.isEmpty() || wanted.contains(name(folder))) {
        folders.add(folder);
      }
    }
    for (String style : wanted) {
      if (!style.equals("Vale") && folders.stream().noneMatch(each -> name(each).equals(style))) {
        faults.add(Fault.at(settings.place("BasedOnStyles"), Fault.Code.UNKNOWN_RULE, style));
      }
    }
    return folders;
  }

  private String name(String folder) {
    return folder.isEmpty() ? files.name() : folder.substring(folder.lastIndexOf('/') + 1);
  }

  private Optional<Rule> rule(String style, String file) {
    String path = style.isEmpty() ? file : style + "/" + file;
    String rule = name(style) + "." + file.substring(0, file.lastIndexOf('.'));
    return files
        .text(path)
        .flatMap(text -> Yaml.read(path, text, faults))
        .flatMap(
            keys -> {
              places.put(rule, keys.places());
              return new RuleReader(rule, keys).read();
            });
  }

  /** The rule as the settings want it; empty if they switch it off. */
  private Optional<Rule> settled(Rule rule, Settings settings) {
    String level = settings.text(rule.name(), "YES").toUpperCase(Locale.ROOT);
    Severity least =
        severity(settings.text("MinAlertLevel", "suggestion")).orElse(Severity.SUGGESTION);
    Rule settled =
        severity(level).map(severity -> rule.with().severity(severity).build()).orElse(rule);
    boolean off = level.equals("NO") || settled.severity().compareTo(least) < 0;
    if (severity(level).isEmpty() && !level.equals("NO") && !level.equals("YES")) {
      faults.add(
          Fault.at(
              settings.place(rule.name()),
              Fault.Code.UNKNOWN_VALUE,
              level,
              "YES, NO, suggestion, warning, error"));
    }
    return off ? Optional.empty() : Optional.of(settled);
  }

  private static Optional<Severity> severity(String level) {
    return switch (level.toUpperCase(Locale.ROOT)) {
      case "SUGGESTION" -> Optional.of(Severity.SUGGESTION);
      case "WARNING" -> Optional.of(Severity.WARNING);
      case "ERROR" -> Optional.of(Severity.ERROR);
      default -> Optional.empty();
    };
  }

  private void checkNames(Settings settings, List<Rule> rules) {
    for (Map.Entry<String, String> entry : settings.rules().entrySet()) {
      boolean off = entry.getValue().equalsIgnoreCase("NO");
      boolean known = rules.stream().anyMatch(rule -> rule.name().equals(entry.getKey()));
      boolean own = entry.getKey().startsWith("Vale.");
      if (!off && !known && !own && severity(entry.getValue()).isEmpty()) {
        faults.add(
            Fault.at(settings.place(entry.getKey()), Fault.Code.UNKNOWN_RULE, entry.getKey()));
      }
    }
  }

  private Vocabulary vocabulary(Settings settings, String styles) {
    List<String> places = new ArrayList<>();
    String base = styles.isEmpty() ? "" : styles + "/";
    for (String name : settings.list("Vocab")) {
      places.add(base + "config/vocabularies/" + name + "/");
      places.add(base + "Vocab/" + name + "/");
    }
    places.add("");
    List<String> accepted = new ArrayList<>();
    List<String> rejected = new ArrayList<>();
    for (String place : places) {
      accepted.addAll(terms(place + "accept.txt"));
      rejected.addAll(terms(place + "reject.txt"));
    }
    return new Vocabulary(accepted, rejected);
  }

  private List<String> terms(String file) {
    if (!files.has(file)) {
      return List.of();
    }
    return files.text(file).stream()
        .flatMap(String::lines)
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("# "))
        .toList();
  }
}
