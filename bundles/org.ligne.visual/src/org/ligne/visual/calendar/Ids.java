package org.ligne.visual.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.ligne.visual.draw.Box;

/** Ids of what is in a calendar beside cards, and the days they stand for. */
public final class Ids {
  private static final String DAY = "day:";
  private static final String MORE = "more:";
  private static final String SPAN = "span:";
  private static final String NOTE = "note:";

  private Ids() {}

  static String day(LocalDate day) {
    return DAY + day;
  }

  /** What there is no room for on a day. */
  static String more(LocalDate day) {
    return MORE + day;
  }

  /** What there is no room for at an hour, in a column. */
  static String more(LocalDate day, LocalTime hour, String column) {
    return MORE + day + "T" + hour + "@" + column;
  }

  /** A part of what goes over several rows has the first day of the part in its id. */
  static String span(String id, LocalDate part) {
    return SPAN + id + "@" + part;
  }

  static String note(int number, LocalDate part) {
    return NOTE + number + "@" + part;
  }

  static String band(LocalDate day, int half, Box box) {
    return "band:" + day + "T" + Clock.time(half) + "@" + Math.round(box.x());
  }

  /** The day that an element of the kinds DAY and MORE opens. */
  public static Optional<LocalDate> opened(String id) {
    return rest(id, DAY).or(() -> rest(id, MORE)).flatMap(Ids::parsed);
  }

  /** The campaign or phase that an element of the kind SPAN is a part of. */
  public static Optional<String> stretch(String id) {
    return rest(id, SPAN).map(rest -> rest.substring(0, rest.lastIndexOf('@')));
  }

  private static Optional<String> rest(String id, String prefix) {
    return id.startsWith(prefix) ? Optional.of(id.substring(prefix.length())) : Optional.empty();
  }

  private static Optional<LocalDate> parsed(String day) {
    try {
      return Optional.of(LocalDate.parse(day.split("T", 2)[0]));
    } catch (DateTimeException e) {
      return Optional.empty(); // Some other picture's id that begins alike.
    }
  }
}
