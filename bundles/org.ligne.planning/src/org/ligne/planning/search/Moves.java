package org.ligne.planning.search;

import java.util.Arrays;
import org.ligne.planning.constraint.Timetable;
import org.ligne.planning.problem.Entry;

/**
 * Moves single entries to better free slots until none is better, and of equally good ones to the
 * earliest, as a reader expects. An entry is looked at again only after something it depends on has
 * changed.
 *
 * <p>It ends because each move makes the plan better, or leaves it as good with an entry earlier.
 */
final class Moves {
  private final Board board;
  private final Timetable table;
  private final Choice choice;
  private final Changes changes;
  private final long[] lookedAt;

  Moves(Board board, Changes changes) {
    this.board = board;
    this.table = board.table();
    this.choice = new Choice(table);
    this.changes = changes;
    this.lookedAt = new long[table.problem().entries().size()];
    Arrays.fill(lookedAt, -1);
  }

  /** Improves as far as single moves go, or until there is enough. */
  void run(Steps steps) {
    boolean again = true;
    while (again) {
      again = false;
      for (Entry entry : table.problem().entries()) {
        if (isDue(entry)) {
          if (!steps.spend(entry.candidates().size())) {
            return;
          }
          again |= improve(entry);
        }
      }
    }
  }

  private boolean isDue(Entry entry) {
    return !entry.isPinned() && changes.since(entry, lookedAt[entry.index()]);
  }

  private boolean improve(Entry entry) {
    int here = table.slot(entry);
    if (here != Timetable.NOWHERE) {
      board.remove(entry);
    }
    int best = choice.best(entry, entry.candidates());
    boolean better = best != here && best != Timetable.NOWHERE;
    if (better) {
      board.place(entry, best);
      board.mark();
      changes.mark(entry);
    } else {
      board.back();
    }
    lookedAt[entry.index()] = changes.now();
    return better;
  }
}
