package org.ligne.planning.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ligne.planning.constraint.Constraints;
import org.ligne.planning.constraint.Obstacle;
import org.ligne.planning.problem.Entry;

/**
 * Whom to throw out so that an entry can take a slot. Entries thrown out often before cost more, so
 * that the search does not go round in circles.
 */
final class Victims {
  private final Constraints constraints;
  private final Board board;
  private final int[] timesEjected;
  private final Comparator<Entry> cheapestFirst;

  Victims(Board board) {
    this.board = board;
    this.constraints = board.table().constraints();
    this.timesEjected = new int[board.table().problem().entries().size()];
    this.cheapestFirst =
        Comparator.comparingInt((Entry entry) -> timesEjected[entry.index()])
            .thenComparing(entry -> entry.candidates().size(), Comparator.reverseOrder())
            .thenComparing(Entry::index);
  }

  /** The cheapest entries that must leave, or null if a slot cannot be cleared. */
  List<Entry> of(Entry entry, int slot) {
    List<Obstacle> obstacles = new ArrayList<>();
    constraints.obstacles(entry, slot, obstacles::add);
    List<Entry> chosen = new ArrayList<>();
    for (Obstacle obstacle : obstacles) {
      if (!choose(obstacle, chosen)) {
        return null;
      }
    }
    return chosen;
  }

  private boolean choose(Obstacle obstacle, List<Entry> chosen) {
    List<Entry> free =
        obstacle.entries().stream()
            .filter(other -> !other.isPinned() && !chosen.contains(other))
            .sorted(cheapestFirst)
            .toList();
    long leaving = obstacle.entries().stream().filter(chosen::contains).count();
    int missing = (int) Math.max(0, obstacle.toClear() - leaving);
    if (obstacle.isFast() || free.size() < missing) {
      return false;
    }
    chosen.addAll(free.subList(0, missing));
    return true;
  }

  /** What throwing these out costs. */
  long cost(List<Entry> victims) {
    return victims.stream().mapToLong(victim -> 1L + timesEjected[victim.index()]).sum();
  }

  /** Throws them out, and remembers it. */
  void eject(List<Entry> victims) {
    for (Entry victim : victims) {
      board.remove(victim);
      timesEjected[victim.index()]++;
    }
  }
}
