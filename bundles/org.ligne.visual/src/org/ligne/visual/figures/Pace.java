package org.ligne.visual.figures;

import java.time.LocalDate;
import org.ligne.planning.problem.Cadence;
import org.ligne.visual.plan.Outlet;

/**
 * How many entries a channel should have in a week.
 *
 * @param key of the channel, unique among all lines
 * @param outlet the channel; its format is empty
 * @param cadence the least of them; null if nothing is said
 * @param most the most of them; null if nothing is said
 */
public record Pace(String key, Outlet outlet, Cadence cadence, Integer most) {

  /** The least in the week of a Monday; weeks in which the channel is in use in part ask less. */
  public int least(LocalDate monday) {
    return cadence == null ? 0 : cadence.minimumOfWeek(monday);
  }

  /** Whether anything is asked for. */
  public boolean isStated() {
    return cadence != null || most != null;
  }

  /** How a number of entries stands in a week. */
  public Standing standing(LocalDate monday, int entries) {
    if (!isStated()) {
      return Standing.FREE;
    }
    if (most != null && entries > most) {
      return Standing.ABOVE;
    }
    return entries < least(monday) ? Standing.BELOW : Standing.WITHIN;
  }
}
