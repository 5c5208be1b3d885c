package org.ligne.planning;

import java.util.List;
import org.ligne.planning.problem.Entry;
import org.ligne.planning.problem.Statement;

/**
 * A statement that a plan breaks.
 *
 * @param statement the statement
 * @param entries the entries that break it together
 */
public record Violation(Statement statement, List<Entry> entries) {

  /** Keeps the entries from changing later. */
  public Violation {
    entries = List.copyOf(entries);
  }

  @Override
  public String toString() {
    return statement.text() + ": " + entries.stream().map(Entry::id).toList();
  }
}
