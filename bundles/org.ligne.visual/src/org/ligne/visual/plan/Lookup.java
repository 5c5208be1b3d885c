package org.ligne.visual.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.ligne.model.common.LabeledElement;
import org.ligne.model.line.Channel;
import org.ligne.model.line.Line;
import org.ligne.model.line.Person;
import org.ligne.model.line.Pillar;
import org.ligne.model.query.Lines;

/** Finds by name what schedules only name. */
final class Lookup {
  private final Map<String, Theme> themes = new HashMap<>();
  private final Map<String, Channel> channels = new HashMap<>();
  private final Map<String, String> people = new HashMap<>();

  Lookup(List<Line> lines) {
    lines.forEach(this::note);
  }

  static boolean isKnown(EObject element) {
    return element != null && !element.eIsProxy();
  }

  private void note(Line line) {
    List<Pillar> pillars = line.getPillars();
    for (int i = 0; i < pillars.size(); i++) {
      Pillar pillar = pillars.get(i);
      Theme theme = new Theme(pillar.getName(), label(pillar), i);
      themes.put(key(line.getName(), pillar.getName()), theme);
    }
    line.getChannels().forEach(each -> channels.put(key(line.getName(), each.getName()), each));
    for (Person person : Lines.people(line)) {
      people.putIfAbsent(key(line.getName(), person.getName()), label(person));
    }
  }

  private static String key(String line, String name) {
    return line + "\n" + name;
  }

  /** The text for people, else the name. */
  static String label(LabeledElement element) {
    return element.getLabel() == null ? element.getName() : element.getLabel();
  }

  Theme theme(String line, String name) {
    return name == null
        ? Theme.NONE
        : themes.getOrDefault(key(line, name), new Theme(name, name, -1));
  }

  Optional<Channel> channel(String line, String name) {
    return Optional.ofNullable(channels.get(key(line, name)));
  }

  String person(String line, String name) {
    return name == null ? "" : people.getOrDefault(key(line, name), name);
  }
}
