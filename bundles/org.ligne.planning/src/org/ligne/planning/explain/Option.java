package org.ligne.planning.explain;

import java.time.ZonedDateTime;
import java.util.List;

/**
 * A slot an entry might move to, in short.
 *
 * @param at its moment, in the zone of the plan's axis
 * @param change points the plan gains by the move, below zero what it loses; 0 for the slot the
 *     entry has. For an entry without a slot, what the slot is worth by itself. Counted as though
 *     nothing barred the way, so it is a price only where nothing does
 * @param bars all that stands in the way; none where the entry may move there with nothing else
 *     moving
 */
public record Option(ZonedDateTime at, long change, List<Bar> bars) {

  /** Keeps the bars from changing later. */
  public Option {
    bars = List.copyOf(bars);
  }

  /** Whether the entry may move there with nothing else moving. */
  public boolean isFree() {
    return bars.isEmpty();
  }
}
