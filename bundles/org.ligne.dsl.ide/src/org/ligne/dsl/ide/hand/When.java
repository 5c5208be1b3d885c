package org.ligne.dsl.ide.hand;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * A time on the line's clock, or a day whose hour is left to planning.
 *
 * @param day the day
 * @param time the hour, or null
 */
record When(LocalDate day, LocalTime time) {
  private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  static When of(LocalDateTime at) {
    return new When(at.toLocalDate(), at.toLocalTime());
  }

  /** The exact time. */
  LocalDateTime exact() {
    if (time == null) {
      throw new RefusedException("no-time");
    }
    return day.atTime(time);
  }

  When on(LocalDate other) {
    return new When(other, time);
  }

  When plusDays(long days) {
    return on(day.plusDays(days));
  }

  /** The hour as the language writes it. */
  static String words(LocalTime hour) {
    return HOUR.format(hour);
  }

  /** A time as the language writes it. */
  static String words(LocalDateTime at) {
    return at.toLocalDate() + " " + words(at.toLocalTime());
  }
}
