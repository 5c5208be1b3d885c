package org.ligne.visual.why;

import java.util.List;
import java.util.Optional;
import org.ligne.compiler.Related;

/**
 * What there is to say about an entry.
 *
 * @param id its id in the schedule
 * @param title what people call it
 * @param where its slot, channel and campaign, in words
 * @param clock its time on the clock of its channel, in words; empty where that is the line's clock
 * @param isPlaced whether it has a slot
 * @param place where it stands in the texts; empty if it is gone from them
 * @param lines the rest
 */
public record Page(
    String id,
    String title,
    String where,
    String clock,
    boolean isPlaced,
    Optional<Related> place,
    List<Line> lines) {

  /** Keeps the list from changing later. */
  public Page {
    lines = List.copyOf(lines);
  }
}
