package org.ligne.compiler.expect;

import java.math.BigDecimal;

/**
 * What a figure may be.
 *
 * @param low the least, inclusive, or null if there is none
 * @param high the most, inclusive, or null if there is none
 */
public record Bounds(BigDecimal low, BigDecimal high) {

  /** Refuses bounds that bound nothing, or that no figure keeps. */
  public Bounds {
    if (low == null && high == null) {
      throw new IllegalArgumentException("no bound");
    }
    if (low != null && high != null && low.compareTo(high) > 0) {
      throw new IllegalArgumentException(low + " is above " + high);
    }
  }

  /** No less than a figure. */
  public static Bounds atLeast(long low) {
    return new Bounds(BigDecimal.valueOf(low), null);
  }

  /** No more than a figure. */
  public static Bounds atMost(long high) {
    return new Bounds(null, BigDecimal.valueOf(high));
  }

  /** Between two figures. */
  public static Bounds of(long low, long high) {
    return new Bounds(BigDecimal.valueOf(low), BigDecimal.valueOf(high));
  }

  /** Whether a part is more than these per cent of a whole. */
  boolean isShareAbove(long part, long whole) {
    return high != null && hundred(part).compareTo(high.multiply(BigDecimal.valueOf(whole))) > 0;
  }

  /** Whether a part is less than these per cent of a whole. */
  boolean isShareBelow(long part, long whole) {
    return low != null && hundred(part).compareTo(low.multiply(BigDecimal.valueOf(whole))) < 0;
  }

  boolean isAbove(long figure) {
    return high != null && BigDecimal.valueOf(figure).compareTo(high) > 0;
  }

  boolean isBelow(long figure) {
    return low != null && BigDecimal.valueOf(figure).compareTo(low) < 0;
  }

  private static BigDecimal hundred(long part) {
    return BigDecimal.valueOf(part).multiply(BigDecimal.valueOf(100));
  }
}
