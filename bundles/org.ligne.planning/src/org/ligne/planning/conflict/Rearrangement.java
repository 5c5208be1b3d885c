package org.ligne.planning.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.ligne.planning.constraint.Constraints;
import org.ligne.planning.constraint.Timetable;
import org.ligne.planning.problem.Entry;

/**
 * Makes room in a table for an entry more. It begins with the entry alone, and as long as others
 * that sit in the table are in the way of the slots found, they have to find new ones together with
 * it. So it ends either with a table that holds them all, or with a few entries that cannot all be
 * there whatever the rest does.
 */
final class Rearrangement {
  private static final int MOST_ROUNDS = 80;
  private static final int MOST_ENTRIES = 150;

  private final Timetable table;
  private final Constraints constraints;
  private final Judge judge;
  private final TreeSet<Entry> slice;
  private int[] before;

  /** Judges by the statements of the table's problem. */
  Rearrangement(Timetable table, Judge judge) {
    this.table = table;
    this.constraints = table.constraints();
    this.judge = judge;
    this.slice = new TreeSet<>((one, other) -> Integer.compare(one.index(), other.index()));
  }

  /** The entries that were looked at together, by number. */
  List<Entry> slice() {
    return List.copyOf(slice);
  }

  /**
   * Whether some entries that are not placed can be placed beside all that are. If so, the table
   * holds them all in the end; if not, it is as it was.
   */
  Verdict place(List<Entry> missing) {
    before = table.snapshot();
    slice.clear();
    slice.addAll(missing);
    Verdict verdict = new Verdict.Unknown();
    boolean goOn = true;
    for (int round = 0; goOn && round < MOST_ROUNDS && slice.size() <= MOST_ENTRIES; round++) {
      lift();
      verdict = judge.of(slice(), any -> true, new Nearby(table, before));
      goOn = verdict instanceof Verdict.Possible found && growsBy(blockers(found));
    }
    return settled(verdict);
  }

  private void lift() {
    slice.stream().filter(table::isPlaced).forEach(table::remove);
  }

  private boolean growsBy(List<Entry> blockers) {
    slice.addAll(blockers);
    return !blockers.isEmpty();
  }

  /** Places them one by one; tells what else sits in the table and is in the way of some. */
  private List<Entry> blockers(Verdict.Possible found) {
    List<Entry> blockers = new ArrayList<>();
    List<Entry> entries = slice();
    for (int i = 0; i < entries.size(); i++) {
      Entry entry = entries.get(i);
      int slot = found.slots()[i];
      if (entry.isKept() || constraints.allow(entry, slot)) {
        table.place(entry, slot);
      } else {
        constraints.obstacles(entry, slot, obstacle -> blockers.addAll(obstacle.entries()));
      }
    }
    blockers.removeIf(slice::contains);
    return blockers;
  }

  private Verdict settled(Verdict verdict) {
    boolean placed =
        verdict instanceof Verdict.Possible && slice.stream().allMatch(table::isPlaced);
    if (!placed) {
      table.restore(before);
    }
    return placed || verdict instanceof Verdict.Impossible ? verdict : new Verdict.Unknown();
  }
}
