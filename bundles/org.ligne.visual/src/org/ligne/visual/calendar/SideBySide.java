package org.ligne.visual.calendar;

import java.util.ArrayList;
import java.util.List;

/** Lays what overlaps from top to bottom out side by side. */
final class SideBySide {
  private SideBySide() {}

  /**
   * What overlaps, be it through others; all of it has columns of one width.
   *
   * @param first the number of its first member
   * @param columns the columns of its members, from 0, in their order
   */
  record Group(int first, List<Integer> columns) {

    /** How many columns there are. */
    int width() {
      return columns.stream().mapToInt(each -> each + 1).max().orElse(0);
    }
  }

  /**
   * The groups of some tops.
   *
   * @param tops upper edges, rising
   * @param height how high everything is
   */
  static List<Group> of(List<Double> tops, double height) {
    List<Group> groups = new ArrayList<>();
    List<Double> ends = new ArrayList<>();
    double end = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < tops.size(); i++) {
      double top = tops.get(i);
      if (top >= end) {
        groups.add(new Group(i, new ArrayList<>()));
        ends.clear();
      }
      int column = free(ends, top);
      if (column == ends.size()) {
        ends.add(top + height);
      } else {
        ends.set(column, top + height);
      }
      groups.getLast().columns().add(column);
      end = Math.max(end, top + height);
    }
    return groups;
  }

  private static int free(List<Double> ends, double top) {
    int column = 0;
    while (column < ends.size() && ends.get(column) > top) {
      column++;
    }
    return column;
  }
}
