package org.ligne.visual.plan;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/**
 * When a channel is open, and how much of the audience is there, for each half hour of local days.
 * A half hour is open if something may be placed in any part of it.
 */
public final class Openings {
  /** Half hours of a day. */
  public static final int HALF_HOURS = 48;

  /** What a channel is at some time. */
  public enum Kind {
    /** Nothing is known; nothing is planned then. */
    UNKNOWN,
    /** Posts may be placed. */
    OPEN,
    /** Outside the hours in which the channel is used. */
    OUTSIDE,
    /** Quiet hours. */
    QUIET,
    /** A span in which nothing is published. */
    BLACKOUT,
    /** A public holiday. */
    HOLIDAY
  }

  private static final Kind[] KINDS = Kind.values();

  private final Map<LocalDate, byte[]> kinds = new HashMap<>();
  private final Map<LocalDate, byte[]> scores = new HashMap<>();

  Openings() {}

  void note(LocalDate day, int halfHour, Kind kind, int score) {
    byte[] known = kinds.computeIfAbsent(day, any -> new byte[HALF_HOURS]);
    if (known[halfHour] != Kind.OPEN.ordinal()) {
      known[halfHour] = (byte) kind.ordinal();
    }
    byte[] best = scores.computeIfAbsent(day, any -> new byte[HALF_HOURS]);
    best[halfHour] = (byte) Math.max(best[halfHour], score);
  }

  /** What the channel is in a half hour of a day, from 0. */
  public Kind kind(LocalDate day, int halfHour) {
    byte[] known = kinds.get(day);
    return known == null ? Kind.UNKNOWN : KINDS[known[halfHour]];
  }

  /** How much of the audience is there at best, 1 to 100; 0 if nothing is known. */
  public int score(LocalDate day, int halfHour) {
    byte[] known = scores.get(day);
    return known == null ? 0 : known[halfHour];
  }
}
