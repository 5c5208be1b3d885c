package org.ligne.planning.conflict;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.LongFunction;
import java.util.function.LongPredicate;

/** Finds the smallest change that is enough, where every larger one is enough too. */
final class Smallest {
  private Smallest() {}

  /** The smallest number from 1 to a greatest one that is enough; tries ever larger ones first. */
  static OptionalLong of(long greatest, LongPredicate enough) {
    long low = 0;
    long high = 1;
    while (high <= greatest && !enough.test(high)) {
      low = high;
      high = Math.max(high + 1, Math.min(2 * high, greatest));
    }
    if (high > greatest) {
      return OptionalLong.empty();
    }
    while (high - low > 1) {
      long middle = (low + high) >>> 1;
      boolean works = enough.test(middle);
      high = works ? middle : high;
      low = works ? low : middle;
    }
    return OptionalLong.of(high);
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
