package org.ligne.visual.words;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.IsoFields;
import java.util.Locale;

/** Days and hours as readers of a language write them. Weeks are those of ISO 8601. */
public final class Dates {
  private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
  private static final DateTimeFormatter OFFSET =
      DateTimeFormatter.ofPattern("'UTC'xxx", Locale.ROOT);

  private final Locale language;
  private final DateTimeFormatter month;

  /** The days of a language; what is neither English nor French is read as English. */
  public Dates(Locale language) {
    this.language = language.getLanguage().equals("fr") ? language : Locale.ENGLISH;
    month = DateTimeFormatter.ofPattern("LLLL uuuu", this.language);
  }

  /** A day with its weekday and year: Thursday 12 November 2026. */
  public String inFull(LocalDate day) {
    return format("EEEE " + dayOfMonth(day) + " MMMM uuuu", day);
  }

  /** The same, as a heading. */
  public String inFullAsTitle(LocalDate day) {
    return capital(inFull(day));
  }

  /** A day with its weekday: Thu 12 Nov. */
  public String brief(LocalDate day) {
    return format("EEE " + dayOfMonth(day) + " MMM", day);
  }

  /** A day without its weekday: 12 Nov. */
  public String dayAndMonth(LocalDate day) {
    return format(dayOfMonth(day) + " MMM", day);
  }

  /** A run of days, as short as it can be told. */
  public String span(LocalDate first, LocalDate last) {
    return first.equals(last) ? brief(first) : dayAndMonth(first) + " – " + dayAndMonth(last);
  }

  /** The same with the year. */
  public String spanWithYear(LocalDate first, LocalDate last) {
    String year = first.getYear() == last.getYear() ? "" : " " + first.getYear();
    return first.equals(last)
        ? brief(first) + " " + first.getYear()
        : dayAndMonth(first) + year + " – " + dayAndMonth(last) + " " + last.getYear();
  }

  /** The month of a day, as short as it is written. */
  public String monthBrief(LocalDate day) {
    return format("MMM", day);
  }

  /** A month with its year, as a heading. */
  public String month(YearMonth when) {
    return capital(month.format(when));
  }

  /** A weekday in three or four letters. */
  public String weekday(DayOfWeek day) {
    return day.getDisplayName(TextStyle.SHORT_STANDALONE, language);
  }

  /** A weekday in full. */
  public String weekdayInFull(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL_STANDALONE, language);
  }

  /** A weekday in one letter. */
  public String weekdayLetter(DayOfWeek day) {
    return day.getDisplayName(TextStyle.NARROW_STANDALONE, language).toUpperCase(language);
  }

  /** The hour on a clock. */
  public static String hour(ZonedDateTime moment) {
    return HOUR.format(moment);
  }

  /** The hour on a clock. */
  public static String hour(LocalTime time) {
    return HOUR.format(time);
  }

  /** How far a clock is from universal time. */
  public static String offset(ZonedDateTime moment) {
    return OFFSET.format(moment);
  }

  /** The number of a day's week. */
  public static int week(LocalDate day) {
    return day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
  }

  /** The Monday of a day's week. */
  public static LocalDate monday(LocalDate day) {
    return day.minusDays(day.getDayOfWeek().getValue() - 1L);
  }

  /** In French the first of a month is an ordinal. */
  private String dayOfMonth(LocalDate day) {
    return day.getDayOfMonth() == 1 && language.getLanguage().equals("fr") ? "d'er'" : "d";
  }

  private String format(String pattern, LocalDate day) {
    return DateTimeFormatter.ofPattern(pattern, language).format(day);
  }

  private String capital(String text) {
    return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(language) + text.substring(1);
  }
}
