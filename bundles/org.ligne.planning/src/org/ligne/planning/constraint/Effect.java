package org.ligne.planning.constraint;

import java.util.List;
import java.util.Objects;
import org.ligne.planning.problem.Entry;
import org.ligne.planning.problem.Statement;

/**
 * What one statement adds to the plan's value, or takes from it, when an entry takes a slot.
 *
 * @param statement the statement; one of the engine's own when nobody made it
 * @param points the points; below zero when they are lost
 * @param entries the placed entries that have a part in it, by slot; often none
 */
public record Effect(Statement statement, long points, List<Entry> entries) {

  /** Keeps the entries from changing later. */
  public Effect {
    Objects.requireNonNull(statement, "statement");
    entries = List.copyOf(entries);
  }

  /** An effect in which no other entry has a part. */
  static Effect alone(Statement statement, long points) {
    return new Effect(statement, points, List.of());
  }
}
