package org.ligne.dsl.ide.words;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;

/**
 * Days as people write them.
 *
 * @param language the reader's language
 */
public record Calendar(Locale language) {

  /** Reads what is neither English nor French as English, as all messages do. */
  public Calendar {
    language = language.getLanguage().equals("fr") ? language : Locale.ENGLISH;
  }

  /** Such as {@code Tuesday 8 September 2026}. */
  public String inFull(LocalDate day) {
    return format("EEEE " + dayOfMonth(day) + " MMMM uuuu", day);
  }

  /** Such as {@code 8 September}. */
  public String dayAndMonth(LocalDate day) {
    return format(dayOfMonth(day) + " MMMM", day);
  }

  /** In French the first of a month is an ordinal. */
  private String dayOfMonth(LocalDate day) {
    return day.getDayOfMonth() == 1 && language.getLanguage().equals("fr") ? "d'er'" : "d";
  }

  private String format(String pattern, LocalDate day) {
    return DateTimeFormatter.ofPattern(pattern, language).format(day);
  }

  /** Such as {@code Tuesday}. */
  public String weekday(LocalDate day) {
    return weekday(day.getDayOfWeek());
  }

  /** Such as {@code Tuesday}. */
  public String weekday(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL, language);
  }

  /** Such as {@code Tue}. */
  public String shortWeekday(LocalDate day) {
    return day.getDayOfWeek().getDisplayName(TextStyle.SHORT, language);
  }

  /** Such as {@code Tue 8 Sep}. */
  public String shortDay(LocalDate day) {
    return DateTimeFormatter.ofPattern("EEE d MMM", language).format(day);
  }
}
