package org.ligne.compiler.expect;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.ligne.model.query.DateSpan;

/**
 * The periods a rule looks at one by one. Weeks begin on Monday; of several weeks, the first is
 * that of the plan's first day.
 *
 * @param unit of what
 * @param number how many of them make a period; only weeks can be more than one
 */
public record Rhythm(Unit unit, int number) {
  /** The whole plan at once. */
  public static final Rhythm NONE = new Rhythm(Unit.PLAN, 1);

  /** What periods are made of. */
  public enum Unit {
    /** All days of the plan at once. */
    PLAN,
    /** A local day, however many hours it has. */
    DAY,
    /** From Monday to Sunday. */
    WEEK,
    /** A month of the calendar. */
    MONTH
  }

  /** Refuses periods of nothing. */
  public Rhythm {
    if (number < 1) {
      throw new IllegalArgumentException("no period is " + number + " of anything");
    }
  }

  /** The periods that have one of some days, in order; the first and last may reach beyond. */
  List<DateSpan> of(DateSpan all) {
    List<DateSpan> periods = new ArrayList<>();
    for (LocalDate start = start(all.first()); !start.isAfter(all.last()); start = next(start)) {
      periods.add(new DateSpan(start, next(start).minusDays(1)));
    }
    return periods;
  }

  private LocalDate start(LocalDate day) {
    return switch (unit) {
      case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case MONTH -> day.withDayOfMonth(1);
      default -> day;
    };
  }

  private LocalDate next(LocalDate start) {
    return switch (unit) {
      case WEEK -> start.plusWeeks(number);
      case MONTH -> start.plusMonths(1);
      default -> start.plusDays(1);
    };
  }
}
