package org.ligne.planning.conflict;

import java.util.BitSet;
import java.util.function.IntConsumer;
import org.ligne.planning.problem.Calendar;

/** The days or weeks of a calendar, on the positions of a range; numbered from 0. */
final class Periods {
  private final Range range;
  private final Calendar calendar;
  private final boolean weeks;
  private final int before;
  private final int count;

  Periods(Range range, Calendar calendar, boolean weeks) {
    this.range = range;
    this.calendar = calendar;
    this.weeks = weeks;
    boolean empty = range.first() >= range.end();
    this.before = empty ? 0 : number(range.first());
    this.count = empty ? 0 : number(range.end() - 1) - before + 1;
  }

  private int number(int slot) {
    return weeks ? calendar.week(slot) : calendar.day(slot);
  }

  int count() {
    return count;
  }

  /** The number in the calendar. */
  int inCalendar(int period) {
    return period + before;
  }

  /** The period of a position that is not far. */
  int of(int position) {
    return number(range.slot(position)) - before;
  }

  int first(int period) {
    int slot =
        weeks ? calendar.firstOfWeek(inCalendar(period)) : calendar.firstOfDay(inCalendar(period));
    return range.position(Math.clamp(slot, range.first(), range.end()));
  }

  int end(int period) {
    return first(period + 1);
  }

  /** Whether some of the positions are far. */
  boolean isFar(BitSet positions) {
    return positions.get(Range.BEFORE) || positions.get(range.after());
  }

  /** Whether all positions lie in one period. */
  boolean isInOne(BitSet positions) {
    return !positions.isEmpty()
        && !isFar(positions)
        && of(positions.nextSetBit(0)) == of(positions.length() - 1);
  }

  /** Names the periods that some positions lie in, rising. */
  void forEach(BitSet positions, IntConsumer action) {
    int at = positions.nextSetBit(Range.BEFORE + 1);
    while (at >= 0 && at < range.after()) {
      int period = of(at);
      int end = end(period);
      action.accept(period);
      at = positions.nextSetBit(end);
    }
  }
}
