package org.ligne.planning.conflict;

import java.util.BitSet;

/** What some entries cost stays within what there is in each week. */
final class Paid implements Rule {
  private final int[] entries;
  private final long[] costs;
  private final Periods weeks;
  private final long[] left;

  /** Takes what the entries cost, in their order, and what is left for them by week. */
  Paid(int[] entries, long[] costs, Periods weeks, long[] left) {
    this.entries = entries;
    this.costs = costs;
    this.weeks = weeks;
    this.left = left;
  }

  @Override
  public int[] entries() {
    return entries;
  }

  @Override
  public boolean prune(Options options, BitSet guilty) {
    long[] free = left.clone();
    for (int i = 0; i < entries.length; i++) {
      if (weeks.isInOne(options.of(entries[i]))) {
        free[weeks.of(options.min(entries[i]))] -= costs[i];
      }
    }
    for (int i = 0; i < entries.length; i++) {
      if (!weeks.isInOne(options.of(entries[i])) && !closeDear(i, free, options, guilty)) {
        return false;
      }
    }
    return isEnough(options, guilty);
  }

  private boolean closeDear(int one, long[] free, Options options, BitSet guilty) {
    int entry = entries[one];
    BitSet before = (BitSet) options.of(entry).clone();
    weeks.forEach(
        before,
        week -> {
          if (costs[one] > free[week]) {
            options.remove(entry, weeks.first(week), weeks.end(week));
          }
        });
    if (options.isEmpty(entry)) {
      weeks.forEach(before, week -> blame(week, week, options, guilty));
      guilty.set(entry);
    }
    return !options.isEmpty(entry);
  }

  /** What has to be paid between any two weeks is there. */
  private boolean isEnough(Options options, BitSet guilty) {
    for (int first = 0; first < left.length; first++) {
      long there = 0;
      for (int last = first; last < left.length; last++) {
        there += Math.max(0, left[last]);
        if (due(first, last, options) > there || first == last && lacks(first, options)) {
          blame(first, last, options, guilty);
          return false;
        }
      }
    }
    return true;
  }

  /** Whether something costs in a week where there is less than nothing. */
  private boolean lacks(int week, Options options) {
    return left[week] < 0 && due(week, week, options) > 0;
  }

  private boolean isWithin(int one, int first, int last, Options options) {
    BitSet own = options.of(entries[one]);
    return !own.isEmpty()
        && !weeks.isFar(own)
        && weeks.of(own.nextSetBit(0)) >= first
        && weeks.of(own.length() - 1) <= last;
  }

  private long due(int first, int last, Options options) {
    long due = 0;
    for (int i = 0; i < entries.length; i++) {
      due += isWithin(i, first, last, options) ? costs[i] : 0;
    }
    return due;
  }

  private void blame(int first, int last, Options options, BitSet guilty) {
    for (int i = 0; i < entries.length; i++) {
      if (isWithin(i, first, last, options)) {
        guilty.set(entries[i]);
      }
    }
  }
}
