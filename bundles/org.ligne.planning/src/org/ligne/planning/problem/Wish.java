package org.ligne.planning.problem;

import java.time.Instant;
import java.util.Objects;

/** When an entry is to be published: exactly then, or somewhere in a window; or when it was. */
public sealed interface Wish {

  /** Who says so. */
  Statement statement();

  /**
   * An entry pinned to an instant, on the grid or off it. It is kept there whether the channel is
   * open or not.
   *
   * @param instant the instant, to the minute
   * @param statement who says so
   */
  record At(Instant instant, Statement statement) implements Wish {
    /** Refuses a wish nobody made. */
    public At {
      Objects.requireNonNull(instant, "instant");
      Objects.requireNonNull(statement, "statement");
    }
  }

  /**
   * An entry that may go anywhere its channel is open between two instants.
   *
   * @param from the first instant of the window
   * @param to the first instant after the window
   * @param statement who says so
   */
  record Within(Instant from, Instant to, Statement statement) implements Wish {
    /** Refuses a reversed window. */
    public Within {
      Objects.requireNonNull(statement, "statement");
      if (to.isBefore(from)) {
        throw new IllegalArgumentException("Reversed window: " + from + " to " + to);
      }
    }
  }

  /**
   * An entry that has its time already and is not planned again: it was published, or it was
   * promised to somebody. It counts for others, and no rule is held against it.
   *
   * @param instant the instant, to the minute
   * @param statement why it is not planned again
   */
  record Kept(Instant instant, Statement statement) implements Wish {
    /** Refuses a wish nobody made. */
    public Kept {
      Objects.requireNonNull(instant, "instant");
      Objects.requireNonNull(statement, "statement");
    }
  }
}
