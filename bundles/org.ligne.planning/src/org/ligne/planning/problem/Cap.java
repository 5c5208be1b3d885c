package org.ligne.planning.problem;

import java.util.Objects;

/**
 * A limit on how many entries fall into one day or one week.
 *
 * @param count the most entries allowed, zero or more
 * @param statement who says so
 */
public record Cap(int count, Statement statement) {

  public Cap {
    Objects.requireNonNull(statement, "statement");
    if (count < 0) {
      throw new IllegalArgumentException("A cap is not negative: " + count);
    }
  }
}
