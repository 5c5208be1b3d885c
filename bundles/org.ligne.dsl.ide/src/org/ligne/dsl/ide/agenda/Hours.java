package org.ligne.dsl.ide.agenda;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Predicate;
import org.ligne.model.common.DaySet;
import org.ligne.model.common.TimeRange;
import org.ligne.model.query.Days;

/** Whether hours that a statement names hold a moment. */
final class Hours {
  private Hours() {}

  /** Whether a moment lies in hours that recur every week. */
  static boolean weekly(DaySet days, List<TimeRange> times, LocalDate day, LocalTime time) {
    var chosen = Days.of(days);
    return within(each -> chosen.contains(each.getDayOfWeek()), times, day, time);
  }

  /** A span that ends after midnight belongs to the day it begins on. */
  static boolean within(
      Predicate<LocalDate> days, List<TimeRange> times, LocalDate day, LocalTime time) {
    return times.stream()
        .filter(range -> range.getFrom() != null && range.getTo() != null)
        .anyMatch(
            range ->
                days.test(day) && Days.contains(range, time)
                    || days.test(day.minusDays(1)) && Days.containsNextDay(range, time));
  }
}
