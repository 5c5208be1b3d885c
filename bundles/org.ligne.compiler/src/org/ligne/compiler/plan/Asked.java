package org.ligne.compiler.plan;

import java.util.List;
import org.ligne.compiler.expect.Bounds;
import org.ligne.model.plan.PlanCount;
import org.ligne.model.plan.PlanShare;

/** Figures that are asked for, as arguments of messages. */
final class Asked {
  private Asked() {}

  static List<Object> of(PlanShare share) {
    return Stated.bounds(share).map(Asked::of).orElseThrow();
  }

  static List<Object> of(PlanCount count) {
    return Stated.bounds(count).map(Asked::of).orElseThrow();
  }

  /** 0 between two figures, 1 at most, 2 at least; then the least and the most. */
  private static List<Object> of(Bounds bounds) {
    if (bounds.low() == null) {
      return List.of(1, "", bounds.high());
    }
    return bounds.high() == null
        ? List.of(2, bounds.low(), "")
        : List.of(bounds.low().compareTo(bounds.high()) == 0 ? 3 : 0, bounds.low(), bounds.high());
  }
}
