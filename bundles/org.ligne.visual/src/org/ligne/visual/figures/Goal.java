package org.ligne.visual.figures;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.ligne.visual.plan.Theme;

/**
 * A share of a pillar that is asked for.
 *
 * @param channel key of the channel it is asked of; empty for the line as a whole
 * @param pillar key of the pillar, unique among all lines
 * @param theme the pillar
 * @param bounds how much is asked for
 * @param weeks in each run of how many weeks
 * @param start the Monday a run begins on; the others follow and precede it
 */
public record Goal(
    String channel, String pillar, Theme theme, Bounds bounds, int weeks, LocalDate start) {

  /** The Monday on which the run begins that a day lies in. */
  public LocalDate run(LocalDate day) {
    long past = Math.floorDiv(ChronoUnit.DAYS.between(start, day), 7L);
    return start.plusWeeks(Math.floorDiv(past, (long) weeks) * weeks);
  }

  /** The last day of a run. */
  public LocalDate last(LocalDate run) {
    return run.plusWeeks(weeks).minusDays(1);
  }
}
