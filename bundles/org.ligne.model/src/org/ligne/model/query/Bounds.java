package org.ligne.model.query;

import org.ligne.model.platform.MeasureLimit;
import org.ligne.model.platform.ScheduleLimit;
import org.ligne.model.value.Quantity;

/**
 * From where to where a measured limit accepts, both ends included.
 *
 * @param min the smallest that is accepted; null where there is no lower bound
 * @param max the largest that is accepted; null where there is no upper bound
 */
public record Bounds(Quantity min, Quantity max) {

  /** The bounds of a limit of media, polls or threads; one value alone is both. */
  public static Bounds of(MeasureLimit limit) {
    boolean single = limit.getMax() == null && !limit.isAtLeast();
    return new Bounds(limit.getMin(), single ? limit.getMin() : limit.getMax());
  }

  /** The bounds of how far ahead a post can be handed over. */
  public static Bounds of(ScheduleLimit limit) {
    return new Bounds(limit.getMin(), limit.getMax());
  }

  /** Whether a quantity of the same dimension is accepted. */
  public boolean contains(Quantity value) {
    return !isBelow(value) && !isAbove(value);
  }

  /** Whether a quantity is too small. */
  public boolean isBelow(Quantity value) {
    return min != null && value.compareTo(min) < 0;
  }

  /** Whether a quantity is too large. */
  public boolean isAbove(Quantity value) {
    return max != null && value.compareTo(max) > 0;
  }
}
