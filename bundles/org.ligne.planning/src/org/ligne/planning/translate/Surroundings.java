package org.ligne.planning.translate;

import java.util.Objects;

/**
 * What the texts of a project name but do not hold.
 *
 * @param holidays public holidays of a line's countries
 * @param scores measured figures of a line's channels
 */
public record Surroundings(HolidayCalendar holidays, ScoreTable scores) {
  /** No holidays, and nothing measured. */
  public static final Surroundings NONE = new Surroundings(HolidayCalendar.NONE, ScoreTable.NONE);

  /** Refuses missing parts. */
  public Surroundings {
    Objects.requireNonNull(holidays, "holidays");
    Objects.requireNonNull(scores, "scores");
  }
}
