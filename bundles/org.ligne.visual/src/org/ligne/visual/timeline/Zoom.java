package org.ligne.visual.timeline;

import java.time.Duration;
import java.time.Instant;

/**
 * Where moments are on a line of time. An hour is as long as any other, whatever clocks show: so a
 * day on which clocks change is longer or shorter.
 *
 * @param left the moment at 0
 * @param hour how long an hour is; more than zero
 */
public record Zoom(Instant left, double hour) {
  private static final double MILLIS = Duration.ofHours(1).toMillis();
  private static final int HOURS = 24;

  /** Refuses a line without a length. */
  public Zoom {
    if (!(hour > 0)) {
      throw new IllegalArgumentException("An hour cannot be " + hour + " long");
    }
  }

  /** A run of time, on a whole width. */
  public static Zoom over(Instant from, Instant to, double width) {
    return new Zoom(from, width / hours(from, to));
  }

  /** How many hours there are between two moments. */
  static double hours(Instant from, Instant to) {
    return (to.toEpochMilli() - from.toEpochMilli()) / MILLIS;
  }

  /** Where a moment is. */
  public double x(Instant at) {
    return hours(left, at) * hour;
  }

  /** What moment is somewhere, to the millisecond. */
  public Instant at(double x) {
    return left.plusMillis(Math.round(x / hour * MILLIS));
  }

  /** How long a day of 24 hours is. */
  public double day() {
    return hour * HOURS;
  }

  /** Nearer or further; what is at a point stays there. */
  public Zoom around(double x, double newHour) {
    Instant anchor = at(x);
    return new Zoom(new Zoom(anchor, newHour).at(-x), newHour);
  }

  /** The same further on. */
  public Zoom moved(double by) {
    return new Zoom(at(by), hour);
  }
}
