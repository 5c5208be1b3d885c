package org.ligne.visual.timeline;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import org.ligne.visual.words.Dates;

/** What an axis counts days by. */
enum Unit {
  YEAR,
  QUARTER,
  MONTH,
  WEEK,
  DAY;

  private static final int DAYS = 7;
  private static final int MONTHS = 3;

  /** The first day of the one a day lies in. */
  LocalDate first(LocalDate day) {
    return switch (this) {
      case YEAR -> day.withDayOfYear(1);
      case QUARTER -> day.with(IsoFields.DAY_OF_QUARTER, 1);
      case MONTH -> day.withDayOfMonth(1);
      case WEEK -> Dates.monday(day);
      case DAY -> day;
    };
  }

  /** The first day of the next one. */
  LocalDate next(LocalDate first) {
    return switch (this) {
      case YEAR -> first.plusYears(1);
      case QUARTER -> first.plusMonths(MONTHS);
      case MONTH -> first.plusMonths(1);
      case WEEK -> first.plusDays(DAYS);
      case DAY -> first.plusDays(1);
    };
  }
}
