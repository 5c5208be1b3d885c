package org.ligne.media.video;

import java.math.BigInteger;
import java.time.Duration;

/** Lengths of time in units of a container. */
final class Times {

  private static final BigInteger NANOS = BigInteger.valueOf(1_000_000_000);
  private static final Duration LONGEST = Duration.ofDays(36_500);

  private Times() {}

  /**
   * So many units of which so many make a second; what no film can be is cut to a hundred years.
   */
  static Duration of(long units, long perSecond) {
    if (units <= 0 || perSecond <= 0) {
      return Duration.ZERO;
    }
    if (units / perSecond > LONGEST.toSeconds()) {
      return LONGEST;
    }
    BigInteger rest = BigInteger.valueOf(units % perSecond).multiply(NANOS);
    return Duration.ofSeconds(
        units / perSecond, rest.divide(BigInteger.valueOf(perSecond)).longValue());
  }
}
