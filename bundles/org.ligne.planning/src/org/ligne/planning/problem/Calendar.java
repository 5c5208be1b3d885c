package org.ligne.planning.problem;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.IntStream;

/**
 * The local days and ISO weeks the slots of an axis lie on in one zone, numbered from the axis's
 * first. Limits of a channel count in the channel's zone; what holds between channels counts in the
 * axis's own.
 */
public final class Calendar {
  private final ZoneId zone;
  private final LocalDate firstDay;
  private final LocalDate firstMonday;
  private final int[] days;
  private final int[] weekOfDay;
  private final int dayCount;

  /** Takes the rising numbers of the slots' days, counted from {@code firstDay}. */
  Calendar(ZoneId zone, LocalDate firstDay, int dayCount, int[] days) {
    this.zone = zone;
    this.firstDay = firstDay;
    this.firstMonday = AxisLayout.monday(firstDay);
    this.days = days;
    this.dayCount = dayCount;
    int before = (int) (firstDay.toEpochDay() - firstMonday.toEpochDay());
    this.weekOfDay = IntStream.range(0, dayCount).map(day -> (day + before) / 7).toArray();
  }

  /** The zone whose days and weeks these are. */
  public ZoneId zone() {
    return zone;
  }

  /** The number of the slot's local day. */
  public int day(int slot) {
    return days[slot];
  }

  /** The number of the ISO week a day lies in. */
  public int weekOfDay(int day) {
    return weekOfDay[day];
  }

  /** The number of the ISO week the slot lies in. */
  public int week(int slot) {
    return weekOfDay(days[slot]);
  }

  /** How many local days there are. */
  public int days() {
    return dayCount;
  }

  /** How many ISO weeks the days touch. */
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

  /** The first slot of a local day, or of the next one that has any; the axis's size if none. */
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

  /** The first slot of an ISO week; the axis's size if none. */
  public int firstOfWeek(int week) {
    long day = firstMonday.toEpochDay() + 7L * week - firstDay.toEpochDay();
    return firstOfDay((int) Math.max(0, day));
  }
}
