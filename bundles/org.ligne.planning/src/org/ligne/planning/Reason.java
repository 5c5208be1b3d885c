package org.ligne.planning;

import java.util.List;
import org.ligne.planning.problem.Entry;
import org.ligne.planning.problem.Statement;

/**
 * A statement that had a part in where an entry sits.
 *
 * @param statement the statement
 * @param role the part it had
 * @param others other entries that have a part in it, by id, at most {@link Blockage#MAX_ENTRIES}
 */
public record Reason(Statement statement, Role role, List<Entry> others) {

  /** The part a statement has in where an entry sits. */
  public enum Role {
    /** It pins the entry there. */
    PINS,
    /** The slot lies inside what it allows. */
    ALLOWS,
    /** It makes the slot a good one. */
    ATTRACTS,
    /** It keeps the entry from a slot that would be better. */
    BARS
  }

  /** Keeps the entries from changing later. */
  public Reason {
    others = List.copyOf(others);
  }
}
