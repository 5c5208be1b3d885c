package org.ligne.exchange.ical;

import biweekly.util.DayOfWeek;
import biweekly.util.Frequency;
import biweekly.util.Recurrence;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.time.zone.ZoneRules;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Puts the JDK's rules for clock changes into recurrence rules (RFC 5545, section 3.3.10). */
final class YearlyRules {
  private static final int DAYS = 7;

  /** Any year that is no leap year: no rule is about the end of February. */
  private static final int SAMPLE_YEAR = 2027;

  private YearlyRules() {}

  /** The zone's rules in their order, or nothing where they do not make all of these changes. */
  static Map<ZoneOffsetTransitionRule, Recurrence> of(
      ZoneRules zone, List<ZoneOffsetTransition> changes) {
    List<ZoneOffsetTransitionRule> rules = zone.getTransitionRules();
    Map<ZoneOffsetTransitionRule, Recurrence> recurrences = new LinkedHashMap<>();
    if (changes.stream().allMatch(change -> isMade(change, rules))) {
      rules.forEach(rule -> of(rule).ifPresent(found -> recurrences.put(rule, found)));
    }
    return recurrences.size() == rules.size() ? recurrences : Map.of();
  }

  private static boolean isMade(ZoneOffsetTransition change, List<ZoneOffsetTransitionRule> rules) {
    int year = change.getDateTimeBefore().getYear();
    return rules.stream().anyMatch(rule -> rule.createTransition(year).equals(change));
  }

  /**
   * A rule names a day of the month and the weekday on or after it, or the last of the month, and a
   * time that may be universal; the local day can then be the one before or after.
   */
  private static Optional<Recurrence> of(ZoneOffsetTransitionRule rule) {
    LocalDate named = named(rule);
    LocalDateTime local = rule.createTransition(SAMPLE_YEAR).getDateTimeBefore();
    int shift = Math.toIntExact(ChronoUnit.DAYS.between(named, local.toLocalDate()));
    Recurrence.Builder recurrence =
        new Recurrence.Builder(Frequency.YEARLY).byMonth(rule.getMonth().getValue());
    if (rule.getDayOfWeek() == null) {
      return Optional.of(recurrence.byMonthDay(local.getDayOfMonth()).build());
    }
    DayOfWeek weekday = weekday(local.toLocalDate());
    int first = earliest(rule) + shift;
    int latest = first + DAYS - 1;
    if (first < 1 || latest > rule.getMonth().minLength()) {
      return Optional.empty();
    }
    if (latest == rule.getMonth().minLength()) {
      return Optional.of(recurrence.byDay(-1, weekday).build());
    }
    if (first % DAYS == 1) {
      return Optional.of(recurrence.byDay(first / DAYS + 1, weekday).build());
    }
    Integer[] days = IntStream.range(first, first + DAYS).boxed().toArray(Integer[]::new);
    return Optional.of(recurrence.byMonthDay(days).byDay(weekday).build());
  }

  private static LocalDate named(ZoneOffsetTransitionRule rule) {
    if (rule.getDayOfWeek() == null) {
      return rule.createTransition(SAMPLE_YEAR).getDateTimeBefore().toLocalDate();
    }
    LocalDate from = LocalDate.of(SAMPLE_YEAR, rule.getMonth(), earliest(rule));
    return from.with(TemporalAdjusters.nextOrSame(rule.getDayOfWeek()));
  }

  /** The earliest day of the month the named weekday can fall on. */
  private static int earliest(ZoneOffsetTransitionRule rule) {
    int indicator = rule.getDayOfMonthIndicator();
    return indicator > 0 ? indicator : rule.getMonth().minLength() + indicator + 2 - DAYS;
  }

  private static DayOfWeek weekday(LocalDate date) {
    return DayOfWeek.valueOf(date.getDayOfWeek().name());
  }
}
