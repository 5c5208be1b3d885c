package org.ligne.planning.search;

import java.util.Arrays;
import org.ligne.planning.constraint.Constraints;
import org.ligne.planning.constraint.Timetable;
import org.ligne.planning.problem.Entry;

/**
 * Moves single entries to better free slots until none is better. An entry is looked at again only
 * after something it depends on has changed: its channel, its owner's days, or what it follows.
 */
final class Moves {
  private final Constraints constraints;
  private final Timetable table;
  private final Choice choice;
  private final Changes changes;
  private final long[] lookedAt;

  Moves(Constraints constraints, Timetable table, Choice choice, Changes changes) {
    this.constraints = constraints;
    this.table = table;
    this.choice = choice;
    this.changes = changes;
    this.lookedAt = new long[table.problem().entries().size()];
    Arrays.fill(lookedAt, -1);
  }

  /** Improves as far as single moves go or the budget lasts; true if anything moved. */
  boolean run(Budget budget) {
    boolean moved = false;
    boolean again = true;
    while (again) {
      again = false;
      for (Entry entry : table.problem().entries()) {
        if (isDue(entry)) {
          if (!budget.spend(entry.candidates().size())) {
            return moved;
          }
          again |= improve(entry);
        }
      }
      moved |= again;
    }
    return moved;
  }

  private boolean isDue(Entry entry) {
    return !entry.isPinned() && changes.since(entry, lookedAt[entry.index()]);
  }

  private boolean improve(Entry entry) {
    boolean placed = table.isPlaced(entry);
    int slot = placed ? table.remove(entry) : Timetable.NOWHERE;
    long floor = placed ? constraints.gain(entry, slot, table) : 0;
    int best = choice.bestAbove(entry, entry.candidates(), floor);
    int target = best == Timetable.NOWHERE ? slot : best;
    if (target != Timetable.NOWHERE) {
      table.place(entry, target);
    }
    if (best != Timetable.NOWHERE) {
      changes.mark(entry);
    }
    lookedAt[entry.index()] = changes.now();
    return best != Timetable.NOWHERE;
  }
}
