package org.ligne.planning;

import java.time.ZonedDateTime;
import java.util.List;
import org.ligne.planning.problem.Entry;

/**
 * An entry with its slot.
 *
 * @param entry the entry
 * @param at its instant, in the line's zone
 * @param score how much of the audience is there, 1 to 100
 * @param reasons the statements that put it there, in the order of {@link
 *     org.ligne.planning.problem.Statement#ORDER}; never empty
 */
public record Placed(Entry entry, ZonedDateTime at, int score, List<Reason> reasons) {

  /** Keeps the reasons from changing later. */
  public Placed {
    reasons = List.copyOf(reasons);
  }
}
