package org.ligne.dsl.ide.fix.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What a day or a time may mean that is none. */
public final class Days {
  private static final int MONTHS = 12;
  private static final int HOURS = 24;
  private static final int MINUTES = 60;
  private static final int LEAP_YEAR = 2024;

  private Days() {}

  /** Dates written with short figures, in another order, or past the end of a month. */
  public static List<String> dates(String word) {
    String[] parts = word.split("\\D+");
    if (parts.length != 3 || Arrays.asList(parts).contains("")) {
      return List.of();
    }
    List<String> found = new ArrayList<>();
    boolean yearLast = parts[2].length() == 4;
    String year = yearLast ? parts[2] : parts[0];
    String month = parts[1];
    String day = yearLast ? parts[0] : parts[2];
    add(found, year, month, day, false);
    add(found, year, day, month, false);
    add(found, year, month, day, true);
    return List.copyOf(found);
  }

  private static void add(List<String> found, String y, String m, String d, boolean clamped) {
    int year = number(y) < 100 ? 2000 + number(y) : number(y);
    int month = number(m);
    int day = number(d);
    try {
      int last = YearMonth.of(year, clamped ? Math.clamp(month, 1, MONTHS) : month).lengthOfMonth();
      LocalDate date =
          clamped
              ? LocalDate.of(year, Math.clamp(month, 1, MONTHS), Math.clamp(day, 1, last))
              : LocalDate.of(year, month, day);
      if (!found.contains(date.toString())) {
        found.add(date.toString());
      }
    } catch (DateTimeException e) {
      return; // The figures mean no day in this order.
    }
  }

  /** Days of every year in another order, or past the end of a month. */
  public static List<String> daysOfYear(String word) {
    return dates(LEAP_YEAR + "-" + word).stream()
        .map(date -> MonthDay.from(LocalDate.parse(date)).toString().substring(2))
        .toList();
  }

  /** Times with short figures, or past midnight. */
  public static List<String> times(String word) {
    String[] parts = word.split("\\D+");
    int hour = parts.length == 0 || parts[0].isEmpty() ? -1 : number(parts[0]);
    int minute = parts.length < 2 ? 0 : number(parts[1]);
    if (hour < 0 || hour > 2 * HOURS || minute > 2 * MINUTES) {
      return List.of();
    }
    int carried = (hour * MINUTES + minute) % (HOURS * MINUTES);
    LocalTime near = LocalTime.of(Math.min(hour, HOURS - 1), Math.min(minute, MINUTES - 1));
    return Stream.of(LocalTime.of(carried / MINUTES, carried % MINUTES), near)
        .map(LocalTime::toString)
        .distinct()
        .toList();
  }

  /** Dates with times. */
  public static List<String> dateTimes(String words) {
    String[] parts = words.strip().split("\\s+", 2);
    if (parts.length < 2) {
      return List.of();
    }
    List<String> times = times(parts[1]);
    return dates(parts[0]).stream()
        .flatMap(
            date -> times.stream().map(time -> String.format(Locale.ROOT, "%s %s", date, time)))
        .toList();
  }

  private static int number(String digits) {
    return digits.length() > 4 ? Integer.MAX_VALUE : Integer.parseInt(digits);
  }
}
