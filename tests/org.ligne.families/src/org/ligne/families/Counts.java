package org.ligne.families;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Counts what the hidden plan has in days and weeks. */
final class Counts {
  private Counts() {}

  static Map<LocalDate, Long> sums(
      Collection<Laid> all, Function<Laid, LocalDate> period, Function<Laid, Long> amount) {
    Map<LocalDate, Long> sums = new TreeMap<>();
    all.forEach(laid -> sums.merge(period.apply(laid), amount.apply(laid), Long::sum));
    return sums;
  }

  /** The most of any period; at least one, as nobody states a limit of nothing. */
  static long most(Map<LocalDate, Long> sums) {
    return sums.values().stream().mapToLong(Long::longValue).max().orElse(1);
  }

  static LocalDate day(Laid laid, ZoneId zone) {
    return laid.at.withZoneSameInstant(zone).toLocalDate();
  }

  static LocalDate week(Laid laid, ZoneId zone) {
    return day(laid, zone).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }
}
