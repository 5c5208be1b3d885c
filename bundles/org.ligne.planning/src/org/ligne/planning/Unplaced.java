package org.ligne.planning;

import java.util.List;
import org.ligne.planning.problem.Entry;

/**
 * An entry without a slot.
 *
 * @param entry the entry
 * @param blockages what stands in its way, the statement that closes most slots first; never empty
 */
public record Unplaced(Entry entry, List<Blockage> blockages) {

  /** Keeps the blockages from changing later. */
  public Unplaced {
    blockages = List.copyOf(blockages);
  }
}
