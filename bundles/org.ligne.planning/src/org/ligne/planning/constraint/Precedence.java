package org.ligne.planning.constraint;

import java.util.List;
import java.util.function.Consumer;
import org.ligne.planning.problem.Entry;
import org.ligne.planning.problem.Link;

/**
 * An entry that follows another keeps the order and the distance. While one of the two is not
 * placed, the other is free.
 */
public final class Precedence implements HardConstraint {

  @Override
  public boolean allows(Entry entry, int slot, Timetable table) {
    for (Link link : entry.links()) {
      if (!holds(link, entry, slot, table)) {
        return false;
      }
    }
    return true;
  }

  @Override
  public void obstacles(Entry entry, int slot, Timetable table, Consumer<Obstacle> out) {
    for (Link link : entry.links()) {
      if (!holds(link, entry, slot, table)) {
        Entry partner = table.problem().entries().get(partner(link, entry));
        out.accept(Obstacle.all(link.statement(), List.of(partner)));
      }
    }
  }

  private static boolean holds(Link link, Entry entry, int slot, Timetable table) {
    int other = table.slot(partner(link, entry));
    if (other == Timetable.NOWHERE) {
      return true;
    }
    return link.leader() == entry.index() ? link.holds(slot, other) : link.holds(other, slot);
  }

  private static int partner(Link link, Entry entry) {
    return link.leader() == entry.index() ? link.follower() : link.leader();
  }
}
