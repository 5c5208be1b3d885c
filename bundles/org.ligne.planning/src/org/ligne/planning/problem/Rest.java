package org.ligne.planning.problem;

import java.util.Objects;
import org.ligne.model.value.Span;

/**
 * A medium that several pieces of content show, and the least distance between any two entries of
 * different origins that show it. Entries of one origin show it together on purpose.
 *
 * @param id the medium's id
 * @param span the least distance; not empty
 * @param statement who says so
 */
public record Rest(String id, Span span, Statement statement) {

  /** Refuses a distance nobody stated. */
  public Rest {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(statement, "statement");
  }
}
