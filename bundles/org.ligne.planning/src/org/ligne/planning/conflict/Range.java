package org.ligne.planning.conflict;

import java.util.List;
import java.util.function.IntUnaryOperator;
import org.ligne.planning.problem.Entry;

/**
 * The run of slots that some entries can lie on, numbered as positions from 1, with one position
 * before all of them and one after: there is room for whatever is bound to no time.
 *
 * @param first the first slot
 * @param end the slot after the last one
 */
record Range(int first, int end) {
  /** Before everything. */
  static final int BEFORE = 0;

  /** The run that holds the windows of some entries; there is at least one entry. */
  static Range of(List<Entry> entries) {
    int first = entries.stream().mapToInt(Entry::first).min().orElse(0);
    int end = entries.stream().mapToInt(Entry::end).max().orElse(0);
    return new Range(first, Math.max(first, end));
  }

  /** After everything. */
  int after() {
    return end - first + 1;
  }

  int size() {
    return after() + 1;
  }

  int position(int slot) {
    return slot - first + 1;
  }

  /** The slot of a position that is neither before nor after everything. */
  int slot(int position) {
    return position + first - 1;
  }

  boolean isFar(int position) {
    return position == BEFORE || position == after();
  }

  /** The first position that keeps a distance after another one, given as slots. */
  int reach(int position, IntUnaryOperator slots) {
    if (isFar(position)) {
      return position;
    }
    int next = slots.applyAsInt(slot(position));
    return next >= end ? after() : position(next);
  }

  /** The first position from which on a distance leads beyond another one. */
  int firstBeyond(int position, IntUnaryOperator slots) {
    int low = BEFORE;
    int high = after() + 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      boolean beyond = reach(middle, slots) > position;
      high = beyond ? middle : high;
      low = beyond ? low : middle + 1;
    }
    return low;
  }
}
