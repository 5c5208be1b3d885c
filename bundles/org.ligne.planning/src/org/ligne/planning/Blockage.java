package org.ligne.planning;

import java.util.List;
import org.ligne.planning.problem.Entry;
import org.ligne.planning.problem.Statement;

/**
 * A statement that keeps an entry from slots it could have had.
 *
 * @param statement the statement
 * @param slots how many of the entry's slots it closes, alone or with others
 * @param entries the placed entries that make it do so, by id, at most {@link #MAX_ENTRIES}; none
 *     when it closes the slots by itself
 */
public record Blockage(Statement statement, int slots, List<Entry> entries) {
  /** How many entries are named at most; more would explain nothing. */
  public static final int MAX_ENTRIES = 5;

  /** Keeps the entries from changing later. */
  public Blockage {
    entries = List.copyOf(entries);
  }
}
