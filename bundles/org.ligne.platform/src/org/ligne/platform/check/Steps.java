package org.ligne.platform.check;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.ligne.model.platform.ChoiceLimit;
import org.ligne.model.query.Bounds;
import org.ligne.model.value.Quantity;

/** The numbers that a network offers to choose from, such as shapes of pictures. */
final class Steps {
  private Steps() {}

  /** Each as a range that begins where it ends. */
  static List<Bounds> of(ChoiceLimit limit) {
    return limit.getValues().stream()
        .map(Quantity::parse)
        .map(value -> new Bounds(value, value))
        .toList();
  }

  /** The one that is least far from what a file has. */
  static Bounds nearest(ChoiceLimit limit, Quantity found) {
    return of(limit).stream()
        .min(Comparator.comparing(step -> distance(step.min(), found)))
        .orElseThrow();
  }

  private static BigDecimal distance(Quantity step, Quantity found) {
    return step.inBase().subtract(found.inBase()).abs();
  }
}
