package org.ligne.planning.conflict;

import java.util.List;
import java.util.Objects;
import org.ligne.planning.problem.Entry;
import org.ligne.planning.problem.Problem;
import org.ligne.planning.problem.Statement;

/**
 * Statements that cannot hold together. It is confirmed that the entries cannot all have a slot
 * while the statements hold, and that they could if any one of the statements did not hold, or if
 * any one of the entries was left out.
 *
 * <p>An entry whose wish does not hold may go anywhere, be it beyond all days that are planned.
 *
 * @param problem what the entries and statements belong to
 * @param missing the entry for which the plan has no slot; one of the entries
 * @param statements the statements, in the order a reader understands them; those that say when an
 *     entry is to be published are among them
 * @param entries the entries that must all be there, those with a fixed time first
 * @param repairs what would mend it, each tried, the cheapest first; may be empty
 */
public record Conflict(
    Problem problem,
    Entry missing,
    List<Statement> statements,
    List<Entry> entries,
    List<Repair> repairs) {

  /** Keeps the lists from changing later. */
  public Conflict {
    Objects.requireNonNull(problem, "problem");
    Objects.requireNonNull(missing, "missing");
    statements = List.copyOf(statements);
    entries = List.copyOf(entries);
    repairs = List.copyOf(repairs);
  }

  /** The same conflict with what would mend it. */
  public Conflict with(List<Repair> others) {
    return new Conflict(problem, missing, statements, entries, others);
  }
}
