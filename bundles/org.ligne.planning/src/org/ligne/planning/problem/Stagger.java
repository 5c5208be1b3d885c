package org.ligne.planning.problem;

import java.util.Objects;
import org.ligne.model.value.Span;

/**
 * Entries that are one piece of content on several channels, and the least distance between any two
 * of them, counted on the axis's common clock.
 *
 * @param id the content's id
 * @param span the least distance; not empty
 * @param statement who says so
 */
public record Stagger(String id, Span span, Statement statement) {

  /** Refuses a distance nobody stated. */
  public Stagger {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(statement, "statement");
  }
}
