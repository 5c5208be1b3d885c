package org.ligne.planning.search;

import java.util.List;
import java.util.SplittableRandom;
import org.ligne.planning.constraint.Constraints;
import org.ligne.planning.constraint.Timetable;
import org.ligne.planning.problem.Entry;
import org.ligne.planning.problem.Slots;

/**
 * Moves some entries to other allowed slots, good or not, so that a search that goes round in
 * circles leaves the circle. Drawn from a seed of its own: the same problem is shaken the same way.
 */
final class Shake {
  private static final long SEED = 20_260_908L;
  private static final int MOVES = 20;

  private final Constraints constraints;
  private final Timetable table;
  private final Outlook outlook;
  private final SplittableRandom random = new SplittableRandom(SEED);

  Shake(Constraints constraints, Timetable table, Outlook outlook) {
    this.constraints = constraints;
    this.table = table;
    this.outlook = outlook;
  }

  /** Moves entries that sit in an entry's window, on any channel. */
  void around(Entry centre) {
    List<Entry> near =
        table.problem().entries().stream()
            .filter(entry -> entry != centre && !entry.isPinned() && table.isPlaced(entry))
            .filter(entry -> table.slot(entry) >= centre.first())
            .filter(entry -> table.slot(entry) < centre.end())
            .toList();
    for (int i = 0; i < MOVES && !near.isEmpty(); i++) {
      move(near.get(random.nextInt(near.size())));
    }
  }

  private void move(Entry entry) {
    Slots slots = outlook.of(entry);
    int old = table.remove(entry);
    int slot = slots.get(random.nextInt(slots.size()));
    table.place(entry, constraints.allow(entry, slot, table) ? slot : old);
  }
}
