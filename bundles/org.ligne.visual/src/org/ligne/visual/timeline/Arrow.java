package org.ligne.visual.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ligne.visual.plan.Following;

/**
 * From the last entry of what comes first to the first of what comes after it: the two that are
 * nearest to breaking the order.
 *
 * @param from what comes first
 * @param to what comes after it
 * @param rail how high the level part of the arrow is
 */
record Arrow(Mark from, Mark to, double rail) {
  /** Three of them are less than what lanes leave above and below their titles. */
  private static final double GAP = 1.5;

  private static final int RAILS = 3;

  /**
   * Arrows between marks.
   *
   * @param marks by ids of entries
   * @param tops tops of the lanes of entries
   */
  static List<Arrow> of(
      List<Following> followings, Map<String, Mark> marks, Map<String, Double> tops) {
    List<Arrow> all = new ArrayList<>();
    for (Following each : followings) {
      if (!each.leaders().isEmpty() && !each.followers().isEmpty()) {
        String from = each.leaders().getLast();
        String to = each.followers().getFirst();
        Mark one = marks.get(from);
        Mark other = marks.get(to);
        if (one != null && other != null && one != other) {
          all.add(new Arrow(one, other, rail(tops.get(from), tops.get(to), all.size())));
        }
      }
    }
    return all;
  }

  /** Between lanes, where no marks are. */
  private static double rail(double from, double to, int number) {
    double aside = GAP * (1 + number % RAILS);
    return from < to ? from + Channel.HEIGHT - aside : from + aside;
  }

  /** Where it goes up or down to its end. */
  double upright() {
    return to.box().x() + to.box().width() / 2;
  }

  /** Whether it goes up or down through a part of the height. */
  boolean crosses(double top, double bottom) {
    double end = to.box().y() + to.box().height() / 2;
    return Math.min(rail, end) < bottom && Math.max(rail, end) > top;
  }

  double left() {
    return Math.min(from.box().x(), to.box().x());
  }

  double right() {
    return Math.max(from.box().right(), to.box().right());
  }
}
