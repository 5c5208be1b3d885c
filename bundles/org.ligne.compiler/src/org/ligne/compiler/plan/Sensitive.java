package org.ligne.compiler.plan;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.ligne.compiler.calendar.PublicHolidays;
import org.ligne.model.line.Event;
import org.ligne.model.line.Line;
import org.ligne.model.plan.SensitiveDay;
import org.ligne.model.query.DateSpan;
import org.ligne.model.query.Lines;

/** The days some posts stay away from. */
final class Sensitive {
  private Sensitive() {}

  /** Those of the stated days that are among some days. */
  static Set<LocalDate> days(List<SensitiveDay> stated, Line line, DateSpan among) {
    PublicHolidays holidays = new PublicHolidays(line.getHolidays());
    Predicate<LocalDate> wanted =
        day -> stated.stream().anyMatch(each -> isOn(each, day, line, holidays));
    return among
        .first()
        .datesUntil(among.last().plusDays(1))
        .filter(wanted)
        .collect(Collectors.toSet());
  }

  private static boolean isOn(
      SensitiveDay stated, LocalDate day, Line line, PublicHolidays holidays) {
    if (stated.isHolidays()) {
      return holidays.nameOf(day).isPresent();
    }
    if (stated.getEvent() != null) {
      return Lines.events(line).stream()
          .filter(event -> stated.getEvent().equals(event.getLabel()))
          .anyMatch(event -> isOn(event, day));
    }
    return stated.getYearly() != null
        ? stated.getYearly().equals(MonthDay.from(day))
        : isBetween(stated.getOn(), stated.getUntil(), day);
  }

  private static boolean isOn(Event event, LocalDate day) {
    return event.getYearly() != null
        ? event.getYearly().equals(MonthDay.from(day))
        : isBetween(event.getOn(), event.getUntil(), day);
  }

  private static boolean isBetween(LocalDate first, LocalDate last, LocalDate day) {
    return first != null && !day.isBefore(first) && !day.isAfter(last == null ? first : last);
  }
}
