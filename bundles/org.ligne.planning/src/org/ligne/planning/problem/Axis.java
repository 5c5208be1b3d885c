package org.ligne.planning.problem;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import org.ligne.model.value.Span;

/**
 * All the moments at which something can be published, numbered in the order of time: every step of
 * the local day in each zone that is in use, and the instants of pinned entries besides.
 *
 * <p>A local time that a clock change leaves out makes no slot; one that occurs twice makes one, at
 * its earlier offset.
 */
public final class Axis {
  private final ZoneId zone;
  private final int stepMinutes;
  private final long[] minutes;
  private final Calendar calendar;

  /** Slots at sorted, distinct minutes of the epoch, over a run of local days. */
  Axis(ZoneId zone, int stepMinutes, LocalDate firstDay, LocalDate lastDay, long[] minutes) {
    this.zone = zone;
    this.stepMinutes = stepMinutes;
    this.minutes = minutes;
    this.calendar = calendar(zone, firstDay, lastDay);
  }

  /** The zone of what holds between channels. */
  public ZoneId zone() {
    return zone;
  }

  /** The distance between slots for floating entries, in minutes. */
  public int stepMinutes() {
    return stepMinutes;
  }

  /** How many slots there are. */
  public int size() {
    return minutes.length;
  }

  /** The slot's moment, in minutes since the epoch. */
  public long minute(int slot) {
    return minutes[slot];
  }

  /** The slot's moment in the axis's zone. */
  public ZonedDateTime at(int slot) {
    return at(slot, zone);
  }

  private ZonedDateTime at(int slot, ZoneId in) {
    return Instant.ofEpochSecond(minutes[slot] * 60).atZone(in);
  }

  /** Days and weeks in the axis's zone. */
  public Calendar calendar() {
    return calendar;
  }

  /** Days and weeks in a zone. */
  Calendar calendar(ZoneId in) {
    if (in.equals(zone) || minutes.length == 0) {
      return calendar;
    }
    return calendar(in, at(0, in).toLocalDate(), at(minutes.length - 1, in).toLocalDate());
  }

  private Calendar calendar(ZoneId in, LocalDate first, LocalDate last) {
    int[] days = new int[minutes.length];
    Arrays.setAll(
        days, slot -> (int) (at(slot, in).toLocalDate().toEpochDay() - first.toEpochDay()));
    return new Calendar(in, first, (int) (last.toEpochDay() - first.toEpochDay()) + 1, days);
  }

  /** The first slot at or after an instant; {@link #size()} if there is none. */
  public int ceiling(Instant instant) {
    int found = Arrays.binarySearch(minutes, Math.ceilDiv(instant.getEpochSecond(), 60L));
    return found >= 0 ? found : -found - 1;
  }

  /**
   * For each slot the first one that is at least a span later; {@link #size()} where none is. Days
   * of the span are those of a zone.
   */
  int[] reach(Span span, ZoneId in) {
    int[] reach = new int[minutes.length];
    Arrays.setAll(reach, slot -> ceiling(span.after(at(slot, in)).toInstant()));
    return reach;
  }
}
