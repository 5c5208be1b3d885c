package org.ligne.compiler.scenario;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * What is otherwise than in the plan as it is written. Lists are in the order of identifiers.
 *
 * @param moved entries with another time
 * @param added entries there are only now
 * @param gone entries there are no longer
 * @param lost entries that had a place and have none now
 * @param won entries that had no place and have one now
 */
public record Differences(
    List<Move> moved, List<String> added, List<String> gone, List<String> lost, List<String> won) {
  /** Nothing is otherwise. */
  public static final Differences NONE =
      new Differences(List.of(), List.of(), List.of(), List.of(), List.of());

  /**
   * An entry with another time.
   *
   * @param entry its identifier
   * @param from when it went out
   * @param to when it goes out now
   */
  public record Move(String entry, ZonedDateTime from, ZonedDateTime to) {}

  /** What is otherwise in one plan than in another. */
  static Differences between(Figures before, Figures now) {
    Differences found =
        new Differences(
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>());
    TreeSet<String> all = new TreeSet<>(before.placed().keySet());
    all.addAll(before.unplaced());
    all.addAll(now.placed().keySet());
    all.addAll(now.unplaced());
    all.forEach(entry -> found.compare(entry, before, now));
    return found;
  }

  private void compare(String entry, Figures before, Figures now) {
    ZonedDateTime from = before.placed().get(entry);
    ZonedDateTime to = now.placed().get(entry);
    boolean was = from != null || before.unplaced().contains(entry);
    boolean is = to != null || now.unplaced().contains(entry);
    if (!was || !is) {
      (was ? gone : added).add(entry);
    } else if (from != null && to != null) {
      if (!from.toInstant().equals(to.toInstant())) {
        moved.add(new Move(entry, from, to));
      }
    } else if (from != to) {
      (from == null ? won : lost).add(entry);
    }
  }

  /** Whether nothing is otherwise. */
  public boolean isEmpty() {
    return moved.isEmpty() && added.isEmpty() && gone.isEmpty() && lost.isEmpty() && won.isEmpty();
  }
}
