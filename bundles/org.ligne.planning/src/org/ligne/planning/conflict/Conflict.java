package org.ligne.planning.conflict;

import java.util.List;
import org.ligne.planning.problem.Entry;
import org.ligne.planning.problem.Statement;

/**
 * Statements that cannot hold together. It is confirmed that the entries cannot all have a slot
 * while the statements hold, and that they could if any one of the statements did not hold, or if
 * any one of the entries was left out.
 *
 * @param statements the statements, in the order a reader understands them; those that say when an
 *     entry is to be published are among them
 * @param entries the entries that must all be there, by wish, then id
 * @param repairs what would mend it, each tried, the cheapest first; may be empty
 */
public record Conflict(List<Statement> statements, List<Entry> entries, List<Repair> repairs) {

  /** Keeps the lists from changing later. */
  public Conflict {
    statements = List.copyOf(statements);
    entries = List.copyOf(entries);
    repairs = List.copyOf(repairs);
  }
}
