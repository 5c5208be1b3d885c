package org.ligne.planning.explain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Sums up the slots of a day. */
final class DropTargets {
  private static final int MOST = 3;

  private DropTargets() {}

  static DropTarget of(LocalDate day, Options options) {
    Tally tally = new Tally();
    int free = 0;
    int best = -1;
    for (int i = 0; i < options.size(); i++) {
      if (options.isFree(i)) {
        free++;
        best = best < 0 || options.change(i) > options.change(best) ? i : best;
      } else {
        tally.add(options.slot(i), options.bars(i));
      }
    }
    return free == 0
        ? new DropTarget(day, 0, Optional.empty(), tally.top(MOST))
        : new DropTarget(day, free, Optional.of(options.get(best)), List.of());
  }
}
