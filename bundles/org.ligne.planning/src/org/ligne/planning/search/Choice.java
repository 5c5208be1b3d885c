package org.ligne.planning.search;

import org.ligne.planning.constraint.Constraints;
import org.ligne.planning.constraint.Timetable;
import org.ligne.planning.problem.Entry;
import org.ligne.planning.problem.Slots;

/** Finds the best free slot of one entry. */
final class Choice {
  private final Constraints constraints;

  Choice(Timetable table) {
    this.constraints = table.constraints();
  }

  /** The allowed slot with the highest gain, the earliest of equals; NOWHERE if none is allowed. */
  int best(Entry entry, Slots slots) {
    int best = Timetable.NOWHERE;
    long most = Long.MIN_VALUE;
    for (int i = 0; i < slots.size(); i++) {
      int slot = slots.get(i);
      if (constraints.allow(entry, slot)) {
        long gain = constraints.gain(entry, slot);
        if (gain > most) {
          most = gain;
          best = slot;
        }
      }
    }
    return best;
  }
}
