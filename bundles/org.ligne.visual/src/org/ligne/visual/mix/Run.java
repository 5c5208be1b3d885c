package org.ligne.visual.mix;

import java.time.LocalDate;
import java.util.List;
import org.ligne.visual.figures.Pace;

/**
 * The shares asked of a channel in one run of weeks, all campaigns of its line counted.
 *
 * @param channel the channel
 * @param first the Monday the run begins on
 * @param last its last day
 * @param all how many posts the channel has in it
 * @param parts one for each pillar a share is asked of, in the order of the line
 */
public record Run(Pace channel, LocalDate first, LocalDate last, int all, List<Part> parts) {
  /** Keeps the list from changing later. */
  public Run {
    parts = List.copyOf(parts);
  }
}
