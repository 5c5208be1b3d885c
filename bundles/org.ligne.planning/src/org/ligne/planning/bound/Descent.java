package org.ligne.planning.bound;

import java.util.concurrent.CancellationException;
import org.ligne.planning.Progress;
import org.ligne.planning.constraint.Timetable;
import org.ligne.planning.problem.Entry;

/**
 * Moves single entries until none would be better off elsewhere, so that a plan a solver made from
 * a menu can be explained like any other.
 */
final class Descent {
  private final Timetable table;

  Descent(Timetable table) {
    this.table = table;
  }

  /** Ends because each move makes the plan better by a whole point. */
  void run(Progress progress) {
    boolean moved = true;
    while (moved) {
      moved = false;
      for (Entry entry : table.problem().entries()) {
        if (progress.isCancelled()) {
          throw new CancellationException("Planning was cancelled");
        }
        moved |= !entry.isPinned() && improve(entry);
      }
    }
  }

  private boolean improve(Entry entry) {
    boolean placed = table.isPlaced(entry);
    int here = placed ? table.remove(entry) : Timetable.NOWHERE;
    int best = here;
    long most = placed ? table.constraints().gain(entry, here) : Long.MIN_VALUE;
    for (int i = 0; i < entry.candidates().size(); i++) {
      int slot = entry.candidates().get(i);
      long gain =
          table.constraints().allow(entry, slot)
              ? table.constraints().gain(entry, slot)
              : Long.MIN_VALUE;
      best = gain > most ? slot : best;
      most = Math.max(most, gain);
    }
    if (best != Timetable.NOWHERE) {
      table.place(entry, best);
    }
    return best != here;
  }
}
