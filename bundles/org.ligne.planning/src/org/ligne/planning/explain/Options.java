package org.ligne.planning.explain;

import java.time.ZonedDateTime;
import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import org.ligne.planning.problem.Axis;

/**
 * Slots with what a move to each would change, in the order of time. There may be thousands, so
 * they are kept as figures, and each is made when it is asked for.
 */
final class Options extends AbstractList<Option> implements RandomAccess {
  private final Axis axis;
  private final int[] slots;
  private final long[] changes;
  private final List<List<Bar>> bars;

  /** Takes arrays nobody changes any more. */
  Options(Axis axis, int[] slots, long[] changes, List<List<Bar>> bars) {
    this.axis = axis;
    this.slots = slots;
    this.changes = changes;
    this.bars = bars;
  }

  @Override
  public int size() {
    return slots.length;
  }

  @Override
  public Option get(int position) {
    return new Option(at(position), changes[position], bars.get(position));
  }

  private ZonedDateTime at(int position) {
    return axis.at(slots[position]);
  }

  int slot(int position) {
    return slots[position];
  }

  long change(int position) {
    return changes[position];
  }

  List<Bar> bars(int position) {
    return bars.get(position);
  }

  boolean isFree(int position) {
    return bars(position).isEmpty();
  }
}
