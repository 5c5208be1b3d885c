package org.ligne.visual.plan;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * Something about days: a holiday, an event, a span in which nothing is published.
 *
 * @param kind what it is
 * @param label what it is called, in the reader's language where that is known
 * @param from first day
 * @param to last day, inclusive
 * @param hours the hours of those days; none for whole days
 * @param channels names of the channels concerned; none for all
 */
public record Note(
    Kind kind,
    String label,
    LocalDate from,
    LocalDate to,
    List<Hours> hours,
    List<String> channels) {
  /** What a note is about. */
  public enum Kind {
    /** A public holiday. */
    HOLIDAY,
    /** A day that matters to the brand. */
    EVENT,
    /** Nothing is published. */
    BLACKOUT
  }

  /**
   * Hours of a day.
   *
   * @param from first minute
   * @param to first minute after it; not after {@code from} if that is on the next day
   */
  public record Hours(LocalTime from, LocalTime to) {}

  /** Keeps the lists from changing later. */
  public Note {
    hours = List.copyOf(hours);
    channels = List.copyOf(channels);
  }

  /** Whether it is about a day. */
  public boolean isOn(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }

  /** Whether nothing is published on all of its days on any channel. */
  public boolean closesDays() {
    return kind == Kind.BLACKOUT && hours.isEmpty() && channels.isEmpty();
  }
}
