package org.ligne.visual.mix;

import java.time.LocalDate;
import java.util.List;

/**
 * A week of a plan.
 *
 * @param monday its first day
 * @param parts the values it has posts of, in the order of the values
 * @param all how many posts it has
 */
public record Week(LocalDate monday, List<Part> parts, int all) {
  /** Keeps the list from changing later. */
  public Week {
    parts = List.copyOf(parts);
  }
}
