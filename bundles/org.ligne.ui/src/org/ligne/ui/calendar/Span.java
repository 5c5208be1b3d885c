package org.ligne.ui.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import org.ligne.visual.calendar.Calendars;
import org.ligne.visual.calendar.View;
import org.ligne.visual.plan.Plan;
import org.ligne.visual.scene.Scene;

/** How much a calendar shows at a time. */
enum Span {
  MONTH,
  WEEK,
  DAY,
  AGENDA;

  private static final int AGENDA_WEEKS = 8;

  /** The picture of the span a day lies in. */
  Scene scene(Plan plan, LocalDate day, View view) {
    return switch (this) {
      case MONTH -> Calendars.month(plan, YearMonth.from(day), view);
      case WEEK -> Calendars.week(plan, day, view);
      case DAY -> Calendars.day(plan, day, view);
      case AGENDA -> Calendars.agenda(plan, day, day.plusWeeks(AGENDA_WEEKS), view);
    };
  }

  /** The day that many spans later. */
  LocalDate turn(LocalDate day, int by) {
    return switch (this) {
      case MONTH -> day.withDayOfMonth(1).plusMonths(by);
      case WEEK -> day.plusWeeks(by);
      case DAY -> day.plusDays(by);
      case AGENDA -> day.plusWeeks((long) by * AGENDA_WEEKS);
    };
  }

  String label() {
    return switch (this) {
      case MONTH -> Messages.month;
      case WEEK -> Messages.week;
      case DAY -> Messages.day;
      case AGENDA -> Messages.agenda;
    };
  }
}
