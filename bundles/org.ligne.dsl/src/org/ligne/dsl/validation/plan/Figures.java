package org.ligne.dsl.validation.plan;

import java.math.BigDecimal;
import org.ligne.model.common.IntRange;
import org.ligne.model.plan.PacedRule;
import org.ligne.model.plan.PlanCount;
import org.ligne.model.plan.PlanShare;
import org.ligne.model.value.Percentage;

/**
 * What a share or count may be.
 *
 * @param least the least, or null
 * @param most the most, or null
 */
record Figures(BigDecimal least, BigDecimal most) {
  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
  private static final BigDecimal TOLERANCE = BigDecimal.valueOf(5);

  /** The figures of a statement; no bounds where they could not be read. */
  static Figures of(PacedRule rule) {
    return switch (rule) {
      case PlanShare share when share.getPercent() != null -> of(share);
      case PlanCount count -> of(count);
      default -> new Figures(null, null);
    };
  }

  private static Figures of(PlanShare share) {
    BigDecimal percent = share.getPercent().value();
    if (share.getMost() != null) {
      return new Figures(percent, share.getMost().value());
    }
    Percentage written = share.getTolerance();
    BigDecimal tolerance = written == null ? TOLERANCE : written.value();
    return switch (share.getBound()) {
      case AT_LEAST -> new Figures(percent, null);
      case AT_MOST -> new Figures(null, percent);
      case TARGET ->
          new Figures(
              percent.subtract(tolerance).max(BigDecimal.ZERO), percent.add(tolerance).min(WHOLE));
    };
  }

  private static Figures of(PlanCount count) {
    IntRange range = count.getRange();
    if (range != null) {
      int most = range.getMax() == null ? range.getMin() : range.getMax();
      return new Figures(BigDecimal.valueOf(range.getMin()), BigDecimal.valueOf(most));
    }
    BigDecimal figure = BigDecimal.valueOf(count.getCount());
    return switch (count.getBound()) {
      case AT_LEAST -> new Figures(figure, null);
      default -> new Figures(null, figure);
    };
  }

  /** Whether no figure is beyond what is allowed. */
  boolean isEverything(PacedRule rule) {
    boolean unboundedBelow = least == null || least.signum() == 0;
    boolean unboundedAbove =
        most == null || rule instanceof PlanShare && most.compareTo(WHOLE) == 0;
    return (least != null || most != null) && unboundedBelow && unboundedAbove;
  }

  /** Whether nothing is at once in these figures and in others. */
  boolean excludes(Figures other) {
    return isAbove(least, other.most) || isAbove(other.least, most);
  }

  private static boolean isAbove(BigDecimal low, BigDecimal high) {
    return low != null && high != null && low.compareTo(high) > 0;
  }
}
