package org.ligne.planning.search;

import org.ligne.planning.problem.Entry;

/** Moves an entry to another free slot, the first of some drawn that is good enough. */
final class Moving implements Neighbour {
  private static final int DRAWS = 8;

  private final Board board;
  private final Draw draw;

  Moving(Board board, Draw draw) {
    this.board = board;
    this.draw = draw;
  }

  @Override
  public int attempt(Entry entry, long slack) {
    int old = board.table().slot(entry);
    long here = board.remove(entry);
    for (int drawn = 1; drawn <= DRAWS; drawn++) {
      int slot = draw.slot(entry);
      if (slot != old && board.allows(entry, slot)) {
        long gain = board.gain(entry, slot);
        if (gain >= here - slack) {
          board.place(entry, slot, gain);
          board.mark();
          return drawn;
        }
      }
    }
    board.back();
    return DRAWS;
  }
}
