package org.ligne.planning.diff;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.ligne.planning.problem.Entry;
import org.ligne.planning.problem.Statement;

/**
 * An entry that is not where the last plan had it, and why.
 *
 * @param entry the entry
 * @param from where the last plan had it
 * @param to where it is
 * @param cause what bars the old slot, or gains most by the new one
 * @param barred whether the cause bars the old slot; else something is gained
 * @param others the entries that have a part in it
 */
public record Move(
    Entry entry, Instant from, Instant to, Statement cause, boolean barred, List<Entry> others) {
  /** Keeps the list from changing later, and refuses a move without a cause. */
  public Move {
    Objects.requireNonNull(entry, "entry");
    Objects.requireNonNull(cause, "cause");
    others = List.copyOf(others);
  }
}
