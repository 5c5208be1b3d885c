package org.ligne.platform.media;

import java.math.BigDecimal;
import java.util.Optional;
import org.ligne.model.query.Bounds;
import org.ligne.model.value.Quantity;

/**
 * Pictures a second, as networks mean them. Where they write 24, 30 or 60 they also mean the rates
 * of NTSC television, a 1000/1001 of those (SMPTE ST 12-1), which most cameras record. And a file's
 * rate is an average: a recorder that leaves out or adds a picture now and then, or whose last one
 * stands longer, is off by a little more.
 */
final class Rate {
  /** A 1000/1001 is off by 0.1 %; four times that is what averages of short films are off by. */
  private static final BigDecimal LEEWAY = new BigDecimal("0.004");

  private Rate() {}

  static boolean isWithin(Optional<Quantity> rate, Bounds bounds) {
    return rate.map(found -> !isBelow(found, bounds.min()) && !isAbove(found, bounds.max()))
        .orElse(true);
  }

  private static boolean isBelow(Quantity found, Quantity min) {
    return min != null && min.amount().subtract(leeway(min)).compareTo(found.amount()) > 0;
  }

  private static boolean isAbove(Quantity found, Quantity max) {
    return max != null && max.amount().add(leeway(max)).compareTo(found.amount()) < 0;
  }

  private static BigDecimal leeway(Quantity bound) {
    return bound.amount().multiply(LEEWAY);
  }
}
