package org.ligne.planning.conflict;

import java.util.Arrays;
import java.util.BitSet;

/** No day, or no week, takes more than so many of some entries. */
final class Capped implements Rule {
  private static final int NOBODY = -1;

  private final int[] entries;
  private final Periods periods;
  private final int[] room;

  /** Takes the room each period has for the entries, by number. */
  Capped(int[] entries, Periods periods, int[] room) {
    this.entries = entries;
    this.periods = periods;
    this.room = room;
  }

  @Override
  public int[] entries() {
    return entries;
  }

  @Override
  public boolean prune(Options options, BitSet guilty) {
    closeFull(options);
    return allFit(options, guilty);
  }

  /** A period that those who can be nowhere else fill takes nobody else. */
  private void closeFull(Options options) {
    int[] settled = new int[room.length];
    for (int entry : entries) {
      if (periods.isInOne(options.of(entry))) {
        settled[periods.of(options.min(entry))]++;
      }
    }
    for (int entry : entries) {
      if (!periods.isInOne(options.of(entry))) {
        periods.forEach(
            options.of(entry),
            period -> {
              if (settled[period] >= room[period]) {
                options.remove(entry, periods.first(period), periods.end(period));
              }
            });
      }
    }
  }

  /** Gives each entry a period, making others move where that helps; exact for this statement. */
  private boolean allFit(Options options, BitSet guilty) {
    int[] taken = new int[entries.length];
    Arrays.fill(taken, NOBODY);
    for (int i = 0; i < entries.length; i++) {
      if (!periods.isFar(options.of(entries[i]))) {
        BitSet seen = new BitSet();
        if (!fit(i, options, taken, seen)) {
          blame(i, taken, seen, guilty);
          return false;
        }
      }
    }
    return true;
  }

  private boolean fit(int one, Options options, int[] taken, BitSet seen) {
    BitSet own = options.of(entries[one]);
    for (int at = own.nextSetBit(0); at >= 0; at = own.nextSetBit(periods.end(periods.of(at)))) {
      int period = periods.of(at);
      if (!seen.get(period)) {
        seen.set(period);
        if (hasRoom(period, options, taken, seen)) {
          taken[one] = period;
          return true;
        }
      }
    }
    return false;
  }

  private boolean hasRoom(int period, Options options, int[] taken, BitSet seen) {
    int used = 0;
    for (int other : taken) {
      used += other == period ? 1 : 0;
    }
    boolean free = used < room[period];
    for (int other = 0; other < taken.length && !free && room[period] > 0; other++) {
      free = taken[other] == period && fit(other, options, taken, seen);
    }
    return free;
  }

  private void blame(int one, int[] taken, BitSet seen, BitSet guilty) {
    guilty.set(entries[one]);
    for (int other = 0; other < taken.length; other++) {
      if (taken[other] != NOBODY && seen.get(taken[other])) {
        guilty.set(entries[other]);
      }
    }
  }
}
