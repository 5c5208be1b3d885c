package org.ligne.planning.translate;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.ligne.model.line.Channel;
import org.ligne.model.line.Line;
import org.ligne.model.line.Person;
import org.ligne.model.line.Team;

/**
 * The ids of channels and people in a problem: their names, and where several lines are planned
 * together and two have one name, with the line or team before it.
 */
final class Ids {
  private final Map<String, Object> known = new HashMap<>();
  private final Map<String, Boolean> shared = new HashMap<>();

  Ids(Collection<Line> lines) {
    for (Line line : lines) {
      line.getChannels().forEach(channel -> note("channel " + channel.getName(), channel));
      org.ligne.model.query.Lines.people(line)
          .forEach(person -> note("person " + person.getName(), person));
    }
  }

  private void note(String key, Object element) {
    Object before = known.putIfAbsent(key, element);
    if (before != null && before != element) {
      shared.put(key, true);
    }
  }

  String of(Channel channel) {
    boolean alone = !shared.containsKey("channel " + channel.getName());
    return alone || !(channel.eContainer() instanceof Line line)
        ? channel.getName()
        : line.getName() + "." + channel.getName();
  }

  String of(Person person) {
    boolean alone = !shared.containsKey("person " + person.getName());
    return alone ? person.getName() : owner(person) + "." + person.getName();
  }

  /** A team without a name of its own is known by its line. */
  private static String owner(Person person) {
    Team team = (Team) person.eContainer();
    return team.eContainer() instanceof Line line ? line.getName() : team.getName();
  }
}
