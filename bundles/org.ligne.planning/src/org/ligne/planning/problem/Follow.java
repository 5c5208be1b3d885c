package org.ligne.planning.problem;

import java.util.Objects;
import org.ligne.model.value.Span;

/**
 * One entry comes after another.
 *
 * @param follower id of the entry that comes later
 * @param leader id of the entry that comes first; another one
 * @param distance the least distance from leader to follower; when empty, the follower is still
 *     strictly later
 * @param statement who says so
 */
public record Follow(String follower, String leader, Span distance, Statement statement) {

  /** Refuses an entry that follows itself. */
  public Follow {
    Objects.requireNonNull(distance, "distance");
    Objects.requireNonNull(statement, "statement");
    if (follower.equals(leader)) {
      throw new IllegalArgumentException("An entry cannot follow itself: " + follower);
    }
  }
}
