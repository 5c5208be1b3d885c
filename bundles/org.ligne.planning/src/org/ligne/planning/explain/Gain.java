package org.ligne.planning.explain;

import java.util.List;
import java.util.Objects;
import org.ligne.planning.constraint.Effect;
import org.ligne.planning.problem.Entry;
import org.ligne.planning.problem.Statement;

/**
 * What one statement adds to the plan's value, or takes from it, because an entry sits where it
 * sits.
 *
 * @param statement the statement; one of the engine's own where nobody made it
 * @param points the points, below zero where they are lost; never zero
 * @param others the other entries that have a part in it, in the order of time; often none
 */
public record Gain(Statement statement, long points, List<Entry> others) {

  /** Keeps the entries from changing later. */
  public Gain {
    Objects.requireNonNull(statement, "statement");
    others = List.copyOf(others);
  }

  static Gain of(Effect effect) {
    return new Gain(effect.statement(), effect.points(), effect.entries());
  }

  /** What it is weighed under. */
  public Term term() {
    return Term.of(statement.kind());
  }
}
