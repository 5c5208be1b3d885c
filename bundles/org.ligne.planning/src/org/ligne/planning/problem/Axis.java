package org.ligne.planning.problem;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import org.ligne.model.value.Span;

/**
 * All the moments at which something can be published, numbered in the order of time: every step of
 * the local day in the line's zone, and the instants of pinned entries besides.
 *
 * <p>A local time that a clock change leaves out makes no slot; one that occurs twice makes one, at
 * its earlier offset. Days and ISO weeks are those of the zone, numbered from the first day's.
 */
public final class Axis {
  private final ZoneId zone;
  private final LocalDate firstDay;
  private final LocalDate firstMonday;
  private final long[] minutes;
  private final int[] days;
  private final int dayCount;

  /** Slots at sorted, distinct minutes of the epoch, over a run of local days. */
  Axis(ZoneId zone, LocalDate firstDay, LocalDate lastDay, long[] minutes) {
    this.zone = zone;
    this.firstDay = firstDay;
    this.firstMonday = AxisLayout.monday(firstDay);
    this.minutes = minutes;
    this.dayCount = (int) (lastDay.toEpochDay() - firstDay.toEpochDay()) + 1;
    this.days = new int[minutes.length];
    Arrays.setAll(days, slot -> index(at(slot).toLocalDate()));
  }

  /** The zone days, weeks and local times are those of. */
  public ZoneId zone() {
    return zone;
  }

  /** How many slots there are. */
  public int size() {
    return minutes.length;
  }

  /** The slot's moment, in minutes since the epoch. */
  public long minute(int slot) {
    return minutes[slot];
  }

  /** The slot's moment in the line's zone. */
  public ZonedDateTime at(int slot) {
    return Instant.ofEpochSecond(minutes[slot] * 60).atZone(zone);
  }

  /** The number of the slot's local day. */
  public int day(int slot) {
    return days[slot];
  }

  /** The number of the ISO week a day lies in. */
  public int weekOfDay(int day) {
    return (int) (firstDay.toEpochDay() + day - firstMonday.toEpochDay()) / 7;
  }

  /** The number of the ISO week the slot lies in. */
  public int week(int slot) {
    return weekOfDay(days[slot]);
  }

  /** How many local days the axis spans. */
  public int days() {
    return dayCount;
  }

  /** How many ISO weeks the axis touches. */
  public int weeks() {
    return weekOfDay(dayCount - 1) + 1;
  }

  /** The date of a numbered day. */
  public LocalDate date(int day) {
    return firstDay.plusDays(day);
  }

  /** The Monday a numbered week begins with; it may lie before the first day. */
  public LocalDate monday(int week) {
    return firstMonday.plusWeeks(week);
  }

  /** The first slot of a local day, or of the next one that has any; {@link #size()} if none. */
  public int firstOfDay(int day) {
    int low = 0;
    int high = days.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      low = days[middle] < day ? middle + 1 : low;
      high = days[middle] < day ? high : middle;
    }
    return low;
  }

  /** The first slot of an ISO week; {@link #size()} if none. */
  public int firstOfWeek(int week) {
    long day = firstMonday.toEpochDay() + 7L * week - firstDay.toEpochDay();
    return firstOfDay((int) Math.max(0, day));
  }

  /** The first slot at or after an instant; {@link #size()} if there is none. */
  public int ceiling(Instant instant) {
    int found = Arrays.binarySearch(minutes, Math.ceilDiv(instant.getEpochSecond(), 60L));
    return found >= 0 ? found : -found - 1;
  }

  /** For each slot the first one that is at least a span later; {@link #size()} where none is. */
  public int[] reach(Span span) {
    int[] reach = new int[minutes.length];
    Arrays.setAll(reach, slot -> ceiling(span.after(at(slot)).toInstant()));
    return reach;
  }

  private int index(LocalDate day) {
    return (int) (day.toEpochDay() - firstDay.toEpochDay());
  }
}
