package org.ligne.model.query;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Set;
import org.ligne.model.common.DayRange;
import org.ligne.model.common.DaySet;
import org.ligne.model.common.IntRange;
import org.ligne.model.common.TimeRange;
import org.ligne.model.common.Weekday;

/** Reads the language's weekdays, hours and ranges in the terms of java.time. */
public final class Days {
  private Days() {}

  /** The weekday of the ISO calendar. */
  public static DayOfWeek of(Weekday day) {
    return DayOfWeek.of(day.ordinal() + 1);
  }

  /** The weekdays a choice stands for; all of them when it is absent or empty. */
  public static Set<DayOfWeek> of(DaySet days) {
    Set<DayOfWeek> chosen = EnumSet.noneOf(DayOfWeek.class);
    if (days != null) {
      if (days.isWeekdays()) {
        chosen.addAll(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));
      }
      if (days.isWeekend()) {
        chosen.addAll(EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));
      }
      days.getRanges().forEach(range -> addRange(range, chosen));
    }
    return chosen.isEmpty() ? EnumSet.allOf(DayOfWeek.class) : chosen;
  }

  private static void addRange(DayRange range, Set<DayOfWeek> chosen) {
    if (range.getBounds().isEmpty()) {
      return;
    }
    DayOfWeek day = of(range.getBounds().getFirst());
    DayOfWeek last = of(range.getBounds().getLast());
    chosen.add(day);
    while (day != last) {
      day = day.plus(1);
      chosen.add(day);
    }
  }

  /** Whether a span of the day ends on the next day. */
  public static boolean wraps(TimeRange range) {
    return !range.getTo().isAfter(range.getFrom());
  }

  /**
   * Whether a time of day belongs to a span, seen on the day the span begins; the part after
   * midnight of a span that wraps is {@link #containsNextDay}.
   */
  public static boolean contains(TimeRange range, LocalTime time) {
    return !time.isBefore(range.getFrom()) && (wraps(range) || time.isBefore(range.getTo()));
  }

  /** Whether a time of the following day belongs to a span that wraps over midnight. */
  public static boolean containsNextDay(TimeRange range, LocalTime time) {
    return wraps(range) && time.isBefore(range.getTo());
  }

  /** The upper bound of a range; a single number is both bounds. */
  public static int max(IntRange range) {
    return range.getMax() == null ? range.getMin() : range.getMax();
  }
}
