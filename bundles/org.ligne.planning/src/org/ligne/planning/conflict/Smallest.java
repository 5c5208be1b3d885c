package org.ligne.planning.conflict;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.LongFunction;
import java.util.function.LongPredicate;

/** Finds the smallest change that is enough, where every larger one is enough too. */
final class Smallest {
  private static final int FEW = 2;

  private Smallest() {}

  /**
   * The smallest number from 1 to a greatest one that is enough. Few are tried first; where they
   * are not enough, the greatest, so that what cannot work soon ends.
   */
  static OptionalLong of(long greatest, LongPredicate enough) {
    long low = 0;
    while (low < Math.min(FEW, greatest)) {
      low++;
      if (enough.test(low)) {
        return OptionalLong.of(low);
      }
    }
    return low < greatest && enough.test(greatest)
        ? OptionalLong.of(between(low, greatest, enough))
        : OptionalLong.empty();
  }

  /**
   * The smallest number above one that is not enough, up to one that is; tries ever larger ones.
   */
  private static long between(long tooFew, long greatest, LongPredicate enough) {
    long low = tooFew;
    long high = Math.min(2 * low, greatest);
    while (high < greatest && !enough.test(high)) {
      low = high;
      high = Math.min(2 * high, greatest);
    }
    while (high - low > 1) {
      long middle = (low + high) >>> 1;
      boolean works = enough.test(middle);
      high = works ? middle : high;
      low = works ? low : middle;
    }
    return high;
  }

  /** The repair of the smallest size that works. */
  static <T extends Repair> Optional<Sized<T>> repair(
      long greatest, LongFunction<T> ofSize, Trial trial) {
    OptionalLong size = of(greatest, each -> trial.works(ofSize.apply(each)));
    return size.isEmpty()
        ? Optional.empty()
        : Optional.of(new Sized<>(ofSize.apply(size.getAsLong()), size.getAsLong()));
  }

  /** A repair and how large it is, in steps of its own. */
  record Sized<T extends Repair>(T repair, long size) {}
}
