package org.ligne.planning.search;

import java.util.Arrays;
import java.util.List;
import org.ligne.planning.constraint.Timetable;
import org.ligne.planning.problem.Channel;
import org.ligne.planning.problem.Entry;

/**
 * Lets two entries of a channel change places where that makes the plan better. A channel is looked
 * at again only after something one of its entries depends on has changed.
 */
final class Swaps {
  private final Board board;
  private final Timetable table;
  private final Swapping swapping;
  private final Changes changes;
  private final long[] lookedAt;

  Swaps(Board board, Changes changes) {
    this.board = board;
    this.table = board.table();
    this.swapping = new Swapping(board, new Dice());
    this.changes = changes;
    this.lookedAt = new long[table.problem().channels().size()];
    Arrays.fill(lookedAt, -1);
  }

  /** Tries every pair once; true if any changed places. */
  boolean run(Steps steps) {
    boolean swapped = false;
    for (Channel channel : table.problem().channels()) {
      List<Entry> entries =
          table.lane(channel.index()).between(0, table.problem().axis().size()).stream()
              .filter(entry -> !entry.isPinned())
              .toList();
      long since = lookedAt[channel.index()];
      lookedAt[channel.index()] = changes.now();
      for (int i = 0; i < entries.size() && !steps.isEnough(); i++) {
        swapped |= swapWithLater(entries, i, since, steps);
      }
    }
    return swapped;
  }

  private boolean swapWithLater(List<Entry> entries, int position, long since, Steps steps) {
    boolean swapped = false;
    Entry one = entries.get(position);
    boolean due = changes.since(one, since);
    for (Entry other : entries.subList(position + 1, entries.size())) {
      steps.spend(1);
      if ((due || changes.since(other, since)) && swapping.canSwap(one, other)) {
        swapped |= improve(one, other);
      }
    }
    return swapped;
  }

  private boolean improve(Entry one, Entry other) {
    boolean better = swapping.swap(one, other) && board.change() > 0;
    if (better) {
      board.mark();
      changes.mark(one);
      changes.mark(other);
    } else {
      board.back();
    }
    return better;
  }
}
