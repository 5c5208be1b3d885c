package org.ligne.visual.timeline;

import java.util.ArrayList;
import java.util.List;

/** Puts bars into rows, so that none covers another. */
final class Bars {
  private static final double LEAST = 4;

  private final Zoom zoom;
  private final double step;
  private final double height;
  private final double least;
  private final List<List<Bar>> rows = new ArrayList<>();

  /**
   * No bars yet.
   *
   * @param step how high a row is
   * @param height how high a bar is
   */
  Bars(Zoom zoom, double step, double height) {
    this(zoom, step, height, LEAST);
  }

  /**
   * No bars yet.
   *
   * @param least how wide a bar is at least
   */
  Bars(Zoom zoom, double step, double height, double least) {
    this.zoom = zoom;
    this.step = step;
    this.height = height;
    this.least = least;
  }

  /**
   * Adds bars that are in the order of time.
   *
   * @param top the top of the first row
   * @param most how many rows there may be; what finds no row is left out
   */
  Bars add(List<Bar.Loose> loose, double top, int most) {
    for (Bar.Loose each : loose) {
      int row = 0;
      Bar first = each.at(top, height, least, zoom);
      while (row < rows.size() && end(row) > first.box().x() + 0.5) {
        row++;
      }
      if (row < most) {
        if (row == rows.size()) {
          rows.add(new ArrayList<>());
        }
        append(rows.get(row), each.at(top + row * step, height, least, zoom));
      }
    }
    return this;
  }

  private double end(int row) {
    return rows.get(row).getLast().box().right();
  }

  private static void append(List<Bar> row, Bar bar) {
    if (!row.isEmpty()) {
      row.set(row.size() - 1, row.getLast().until(bar.box().x()));
    }
    row.add(bar);
  }

  List<Bar> all() {
    return rows.stream().flatMap(List::stream).toList();
  }

  int rows() {
    return rows.size();
  }

  /** How high all rows are. */
  double extent() {
    return rows.size() * step;
  }
}
