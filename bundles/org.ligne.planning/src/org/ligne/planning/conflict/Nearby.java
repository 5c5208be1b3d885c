package org.ligne.planning.conflict;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.ligne.planning.constraint.Timetable;
import org.ligne.planning.problem.Entry;

/**
 * Leaves entries where they were; else puts them where fewest of those that sit in a table are in
 * the way.
 */
final class Nearby implements Taste {
  private final Timetable table;
  private final int[] before;
  private final Map<Entry, int[]> costs = new HashMap<>();

  /** Takes a table that holds none of the entries, and where they were. */
  Nearby(Timetable table, int[] before) {
    this.table = table;
    this.before = before;
  }

  @Override
  public int choose(Entry entry, Range range, BitSet left) {
    int slot = before[entry.index()];
    if (slot >= range.first() && slot < range.end() && left.get(range.position(slot))) {
      return range.position(slot);
    }
    int[] cost = costs.computeIfAbsent(entry, any -> costs(entry, range));
    int best = left.nextSetBit(0);
    for (int at = best; at >= 0; at = left.nextSetBit(at + 1)) {
      best = cost[at] < cost[best] ? at : best;
    }
    return best;
  }

  private int[] costs(Entry entry, Range range) {
    int[] costs = new int[range.size()];
    for (int i = 0; i < entry.candidates().size(); i++) {
      int slot = entry.candidates().get(i);
      table
          .constraints()
          .obstacles(entry, slot, obstacle -> costs[range.position(slot)] += obstacle.toClear());
    }
    return costs;
  }
}
