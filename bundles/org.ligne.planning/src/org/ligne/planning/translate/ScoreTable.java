package org.ligne.planning.translate;

import java.time.DayOfWeek;
import java.util.OptionalInt;

/** Measured figures of when an audience is on a channel. */
@FunctionalInterface
public interface ScoreTable {
  /** Nothing was measured. */
  ScoreTable NONE = (channel, day, hour) -> OptionalInt.empty();

  /**
   * The score of an hour, 1 to 100; empty where nothing was measured.
   *
   * @param channel the channel's name
   * @param day the day of the week in the channel's zone
   * @param hour the hour that begins then, 0 to 23
   */
  OptionalInt scoreOf(String channel, DayOfWeek day, int hour);
}
