package org.ligne.planning.constraint;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.ligne.planning.problem.Entry;
import org.ligne.planning.problem.Link;

/**
 * An entry that follows another keeps the order and the distance. While one of the two is not
 * placed, the other is free.
 */
public final class Precedence implements HardConstraint {
  private final Timetable table;

  Precedence(Timetable table) {
    this.table = table;
  }

  @Override
  public boolean concerns(Entry entry) {
    return !entry.links().isEmpty();
  }

  /** An entry forms a group with those it is linked to. */
  @Override
  public int[] ties(Entry entry) {
    return entry.links().stream()
        .flatMapToInt(link -> IntStream.of(link.leader(), link.follower()))
        .distinct()
        .toArray();
  }

  @Override
  public boolean allows(Entry entry, int slot) {
    List<Link> links = entry.links();
    for (int i = 0; i < links.size(); i++) {
      if (!holds(links.get(i), entry, slot)) {
        return false;
      }
    }
    return true;
  }

  @Override
  public void obstacles(Entry entry, int slot, Consumer<Obstacle> out) {
    for (Link link : entry.links()) {
      if (!holds(link, entry, slot)) {
        Entry partner = table.problem().entries().get(partner(link, entry));
        out.accept(Obstacle.all(link.statement(), List.of(partner)));
      }
    }
  }

  private boolean holds(Link link, Entry entry, int slot) {
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
