package org.ligne.cli.schedule;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.util.Locale;
import org.ligne.cli.text.Words;

/**
 * Days and times for people. Weekdays come from our own words: the JDK's change with its edition,
 * and outputs are to be the same everywhere.
 */
public final class Days {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm xxx", Locale.ROOT);

  private final Words words;

  /** Days in the words of a language. */
  public Days(Words words) {
    this.words = words;
  }

  /** A day with its weekday. */
  public String of(LocalDate day) {
    return words.text("weekday." + day.getDayOfWeek().getValue()) + " " + day;
  }

  /** A local time with how far it is from UTC. */
  public String time(ZonedDateTime moment) {
    return TIME.format(moment);
  }

  /** The number of the ISO week with its year, to compare and show. */
  String week(ZonedDateTime moment) {
    return String.format(
        Locale.ROOT,
        "%d-W%02d",
        moment.get(IsoFields.WEEK_BASED_YEAR),
        moment.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }
}
