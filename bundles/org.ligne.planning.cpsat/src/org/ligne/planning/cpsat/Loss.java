package org.ligne.planning.cpsat;

import java.util.List;
import org.ligne.planning.constraint.Prices;
import org.ligne.planning.constraint.Timetable;
import org.ligne.planning.problem.Entry;

/**
 * What it costs that entries have no slot, in units of {@link Prices#UNPLACED_WEIGHT}: it comes
 * before all points, so it is settled before them and kept out of their sums, which the solver adds
 * up better without.
 */
final class Loss {
  private Loss() {}

  /** The price of one entry. */
  static long of(Entry entry) {
    return Prices.unplaced(entry.weight()) / Prices.UNPLACED_WEIGHT;
  }

  /** The price of those of some entries that a plan leaves out. */
  static long of(List<Entry> entries, int[] slots) {
    return entries.stream()
        .filter(entry -> slots[entry.index()] == Timetable.NOWHERE)
        .mapToLong(Loss::of)
        .sum();
  }
}
