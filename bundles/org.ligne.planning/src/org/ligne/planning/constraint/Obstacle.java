package org.ligne.planning.constraint;

import java.util.List;
import org.ligne.planning.problem.Entry;
import org.ligne.planning.problem.Statement;

/**
 * Why an entry may not take a slot.
 *
 * @param statement the statement that forbids it
 * @param entries the placed entries that make it forbid, by slot or id; none when it forbids the
 *     slot whatever else is placed
 * @param toClear how many of those entries would have to leave at least; where they count
 *     differently, such as by what they cost, those listed first count most
 */
public record Obstacle(Statement statement, List<Entry> entries, int toClear) {

  /** Keeps the entries from changing later. */
  public Obstacle {
    entries = List.copyOf(entries);
  }

  /** An obstacle nothing can remove. */
  static Obstacle fast(Statement statement) {
    return new Obstacle(statement, List.of(), 0);
  }

  /** An obstacle that goes when all these entries go. */
  static Obstacle all(Statement statement, List<Entry> entries) {
    return new Obstacle(statement, entries, entries.size());
  }

  /** Whether the slot stays forbidden whatever else moves. */
  public boolean isFast() {
    return entries.isEmpty();
  }
}
