package org.ligne.visual.calendar;

import java.time.LocalTime;

/**
 * Where the hours of a day are. A day has as many hours as its clock shows: where the clock is put
 * back, an hour stands for two; where it is put forward, one stands for nothing.
 *
 * @param top where the day begins
 * @param hour how high an hour is
 */
record Clock(double top, double hour) {
  /** Half hours of a day. */
  static final int HALVES = 48;

  private static final double SECONDS = 3600;
  private static final int MINUTES = 30;

  double y(LocalTime time) {
    return top + time.toSecondOfDay() / SECONDS * hour;
  }

  double half(int number) {
    return top + number * hour / 2;
  }

  double bottom() {
    return half(HALVES);
  }

  /** The number of the half hour at a height; not within the day where there is none. */
  int halfAt(double y) {
    return (int) Math.floor((y - top) / hour * 2);
  }

  static LocalTime time(int half) {
    return LocalTime.of(half / 2, half % 2 * MINUTES);
  }
}
