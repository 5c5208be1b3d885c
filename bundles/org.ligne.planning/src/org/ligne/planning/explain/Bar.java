package org.ligne.planning.explain;

import java.util.List;
import java.util.Objects;
import org.ligne.planning.constraint.Obstacle;
import org.ligne.planning.problem.Entry;
import org.ligne.planning.problem.Statement;

/**
 * A statement that keeps an entry from a slot.
 *
 * @param statement the statement
 * @param others the placed entries that make it do so, by time or id; none where it closes the slot
 *     whatever else is planned
 * @param toClear how many of them would have to leave at least
 */
public record Bar(Statement statement, List<Entry> others, int toClear) {

  /** Keeps the entries from changing later. */
  public Bar {
    Objects.requireNonNull(statement, "statement");
    others = List.copyOf(others);
  }

  static Bar of(Obstacle obstacle) {
    return new Bar(obstacle.statement(), obstacle.entries(), obstacle.toClear());
  }

  static Bar closed(Statement statement) {
    return new Bar(statement, List.of(), 0);
  }

  /** Whether the slot stays closed whatever else moves. */
  public boolean isFast() {
    return others.isEmpty();
  }
}
