package org.ligne.visual.load;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Where days and rows are.
 *
 * @param first the first day
 * @param days how many days there are
 * @param day how wide a day is
 */
record Grid(LocalDate first, int days, double day) {
  /** How wide the names of the rows are. */
  static final double LEFT = 224;

  /** How high the names of the days are. */
  static final double TOP = 96;

  static final double MARGIN = 18;

  private static final double LEAST_DAY = 25;
  private static final double WIDEST_DAY = 46;

  static Grid of(Load load, double width) {
    int days = (int) ChronoUnit.DAYS.between(load.first(), load.last()) + 1;
    double room = Math.floor((width - LEFT - MARGIN) / days);
    return new Grid(load.first(), days, Math.clamp(room, LEAST_DAY, WIDEST_DAY));
  }

  /** Where a day begins. */
  double x(LocalDate date) {
    return LEFT + ChronoUnit.DAYS.between(first, date) * day;
  }

  double right() {
    return LEFT + days * day;
  }

  boolean holds(LocalDate date) {
    return !date.isBefore(first) && date.isBefore(first.plusDays(days));
  }

  /** The number of the first day in sight. */
  int from(double x) {
    return (int) Math.clamp(Math.floor((x - LEFT) / day), 0, days);
  }

  /** The number of the day after the last one in sight. */
  int end(double x) {
    return (int) Math.clamp(Math.ceil((x - LEFT) / day), 0, days);
  }
}
