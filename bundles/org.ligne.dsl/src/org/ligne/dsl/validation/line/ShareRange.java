package org.ligne.dsl.validation.line;

import java.math.BigDecimal;
import org.ligne.model.line.Pillar;
import org.ligne.model.line.Share;
import org.ligne.model.value.Percentage;

/**
 * The parts of the whole a share accepts, in per cent.
 *
 * @param least the smallest accepted part
 * @param most the largest accepted part
 */
record ShareRange(BigDecimal least, BigDecimal most) {
  static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  /** The tolerance of a target that names none, as the model documents it. */
  private static final BigDecimal DEFAULT_TOLERANCE = BigDecimal.valueOf(5);

  /** The range of a pillar; everything when it has no share, or none that could be read. */
  static ShareRange of(Pillar pillar) {
    return of(pillar.getShare());
  }

  /** The range of a share; everything when there is none, or none that could be read. */
  static ShareRange of(Share share) {
    if (share == null || share.getPercent() == null) {
      return new ShareRange(BigDecimal.ZERO, WHOLE);
    }
    BigDecimal percent = share.getPercent().value();
    return switch (share.getBound()) {
      case AT_LEAST -> new ShareRange(percent, WHOLE);
      case AT_MOST -> new ShareRange(BigDecimal.ZERO, percent);
      case TARGET -> around(percent, tolerance(share.getTolerance()));
    };
  }

  private static BigDecimal tolerance(Percentage written) {
    return written == null ? DEFAULT_TOLERANCE : written.value();
  }

  private static ShareRange around(BigDecimal percent, BigDecimal tolerance) {
    return new ShareRange(
        percent.subtract(tolerance).max(BigDecimal.ZERO), percent.add(tolerance).min(WHOLE));
  }

  /** Whether every plan keeps the share. */
  boolean isEverything() {
    return least.signum() == 0 && most.compareTo(WHOLE) == 0;
  }

  /** Whether only a plan without posts of the pillar keeps the share. */
  boolean isNothing() {
    return most.signum() == 0;
  }
}
