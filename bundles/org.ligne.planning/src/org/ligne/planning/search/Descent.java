package org.ligne.planning.search;

import org.ligne.planning.Progress;
import org.ligne.planning.constraint.Timetable;

/**
 * Improves a table until no entry would be better off at another free slot, and no two entries of a
 * channel are better off when they change places. Of equally good free slots each entry then has
 * the earliest. It ends by itself, see {@link Moves}; a swap always gains a point.
 */
public final class Descent {
  private final Board board;
  private final Steps steps;

  /** A descent of a table. */
  public Descent(Timetable table, Progress progress) {
    this(new Board(table), new Steps(progress));
  }

  Descent(Board board, Steps steps) {
    this.board = board;
    this.steps = steps;
  }

  /**
   * Improves the table, all the way unless whoever looks on has enough.
   *
   * @throws java.util.concurrent.CancellationException if the progress says so
   */
  public void run() {
    steps.allow(Long.MAX_VALUE);
    Changes changes = new Changes(board.table());
    Moves moves = new Moves(board, changes);
    Swaps swaps = new Swaps(board, changes);
    do {
      moves.run(steps);
    } while (swaps.run(steps));
  }
}
