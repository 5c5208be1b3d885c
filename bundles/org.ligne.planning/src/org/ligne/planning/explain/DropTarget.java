package org.ligne.planning.explain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ligne.planning.Blockage;

/**
 * A day an entry might be moved to.
 *
 * @param day the local day, in the zone of the plan's axis
 * @param free how many slots the entry could have that day with nothing else moving
 * @param best the best of them, the earliest of equals
 * @param blockages where there is none, the statements that close most slots of the day, with the
 *     entries that make them do so; empty where some are free
 */
public record DropTarget(LocalDate day, int free, Optional<Option> best, List<Blockage> blockages) {

  /** Keeps the blockages from changing later. */
  public DropTarget {
    blockages = List.copyOf(blockages);
  }
}
