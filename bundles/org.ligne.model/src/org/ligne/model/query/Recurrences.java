package org.ligne.model.query;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ligne.model.campaign.Item;
import org.ligne.model.campaign.Series;

/** The days a series recurs on. */
public final class Recurrences {
  /** Longer than any campaign, and short enough for every calendar. */
  private static final int LONGEST_WEEKS = 100_000;

  private Recurrences() {}

  /**
   * The occurrences of a series in the order of their days. Weeks are counted from the Monday of
   * the first day; a skipped day hands its item on to the next. The list ends with the items, if
   * the series has some, and in any case with its weeks, phase or campaign, whichever comes first.
   */
  public static List<Occurrence> of(Series series) {
    DateSpan span = span(series);
    List<Occurrence> found = new ArrayList<>();
    if (span == null) {
      return found;
    }
    int items = series.getItems().size();
    Set<DayOfWeek> weekdays = Days.of(series.getDays());
    for (LocalDate day = span.first(); !day.isAfter(span.last()); day = day.plusDays(1)) {
      if (items > 0 && found.size() == items) {
        break;
      }
      if (weekdays.contains(day.getDayOfWeek()) && recurs(series, span.first(), day)) {
        int number = found.size() + 1;
        found.add(new Occurrence(number, day, items == 0 ? null : item(series, number)));
      }
    }
    return found;
  }

  /** How many items of a series find no day, because its period ends before. */
  public static int itemsWithoutDay(Series series) {
    return series.getItems().isEmpty() ? 0 : series.getItems().size() - of(series).size();
  }

  /** The days a series may recur in, or null when its campaign has no period. */
  public static DateSpan span(Series series) {
    DateSpan period = Contents.period(series);
    if (period == null) {
      return null;
    }
    LocalDate first = series.getFrom() == null ? period.first() : series.getFrom();
    if (series.getForWeeks() == null) {
      return new DateSpan(first, period.last());
    }
    long stated = (long) series.getForWeeks() * weeks(series);
    LocalDate end = monday(first).plusWeeks(Math.min(stated, LONGEST_WEEKS));
    LocalDate last =
        startsMidWeek(series, first) ? end.plusWeeks(Math.min(weeks(series), LONGEST_WEEKS)) : end;
    return new DateSpan(first, last.minusDays(1)).intersect(new DateSpan(first, period.last()));
  }

  /** Whether the first week has no recurrence left, so that counting starts with the next one. */
  private static boolean startsMidWeek(Series series, LocalDate first) {
    Set<DayOfWeek> weekdays = Days.of(series.getDays());
    return weekdays.stream().noneMatch(day -> day.compareTo(first.getDayOfWeek()) >= 0);
  }

  private static boolean recurs(Series series, LocalDate first, LocalDate day) {
    long week = ChronoUnit.WEEKS.between(start(series, first), monday(day));
    return week % weeks(series) == 0 && !series.getSkip().contains(day);
  }

  private static LocalDate start(Series series, LocalDate first) {
    return startsMidWeek(series, first) ? monday(first).plusWeeks(1) : monday(first);
  }

  private static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  private static int weeks(Series series) {
    return series.getEveryWeeks() == null ? 1 : Math.max(1, series.getEveryWeeks());
  }

  private static Item item(Series series, int number) {
    return series.getItems().get(number - 1);
  }
}
