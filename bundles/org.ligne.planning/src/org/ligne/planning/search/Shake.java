package org.ligne.planning.search;

import java.util.List;
import org.ligne.planning.constraint.Timetable;
import org.ligne.planning.problem.Entry;
import org.ligne.planning.problem.Slots;

/**
 * Moves some entries to other allowed slots, good or not, so that a search that goes round in
 * circles leaves the circle. It draws dice of its own: the same problem is shaken the same way.
 */
final class Shake {
  private static final int MOVES = 20;

  private final Board board;
  private final Timetable table;
  private final Outlook outlook;
  private final Dice dice = new Dice();

  Shake(Board board, Outlook outlook) {
    this.board = board;
    this.table = board.table();
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
      move(near.get(dice.below(near.size())));
    }
  }

  private void move(Entry entry) {
    Slots slots = outlook.of(entry);
    int old = table.slot(entry);
    board.remove(entry);
    int slot = slots.get(dice.below(slots.size()));
    board.place(entry, board.allows(entry, slot) ? slot : old);
  }
}
