package org.ligne.planning.conflict;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.ligne.model.common.CommonFactory;
import org.ligne.model.common.TimeRange;
import org.ligne.model.line.QuietHours;
import org.ligne.model.line.Window;
import org.ligne.model.query.Days;

/** The moments at which a channel opens when a repair is made, in the channel's zone. */
final class Hours {
  private Hours() {}

  /** Those of a longer window, or those that quiet hours give up. */
  static Predicate<ZonedDateTime> of(Repair.Shift shift) {
    TimeRange shifted = range(shift.from(), shift.to());
    return switch (shift.times().eContainer()) {
      case Window window -> time -> isIn(Days.of(window.getDays()), List.of(shifted), time);
      case QuietHours quiet -> {
        List<TimeRange> left =
            quiet.getTimes().stream().map(it -> it == shift.times() ? shifted : it).toList();
        yield time -> !isIn(Days.of(quiet.getDays()), left, time);
      }
      default -> throw new IllegalStateException("no hours of a channel: " + shift.times());
    };
  }

  /** Those of a window on a day more. */
  static Predicate<ZonedDateTime> of(Repair.Day day) {
    return time -> isIn(Set.of(day.day()), day.window().getTimes(), time);
  }

  private static TimeRange range(LocalTime from, LocalTime to) {
    TimeRange range = CommonFactory.eINSTANCE.createTimeRange();
    range.setFrom(from);
    range.setTo(to);
    return range;
  }

  /** What comes after midnight belongs to the day before. */
  private static boolean isIn(Set<DayOfWeek> days, List<TimeRange> ranges, ZonedDateTime time) {
    DayOfWeek today = time.getDayOfWeek();
    LocalTime hour = time.toLocalTime();
    return ranges.stream()
        .anyMatch(
            range ->
                days.contains(today) && Days.contains(range, hour)
                    || days.contains(today.minus(1)) && Days.containsNextDay(range, hour));
  }
}
