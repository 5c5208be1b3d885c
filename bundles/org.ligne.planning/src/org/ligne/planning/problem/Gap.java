package org.ligne.planning.problem;

import java.time.Duration;
import java.util.Objects;
import org.ligne.model.value.Span;

/**
 * The least distance between two entries of a channel.
 *
 * @param span the distance; not empty, as no channel carries two entries at once
 * @param statement who says so
 */
public record Gap(Span span, Statement statement) {

  /** What holds where the line states no gap. */
  public static final Gap NONE_STATED =
      new Gap(
          Span.of(Duration.ofMinutes(1)),
          Statement.own(StatementKind.GAP, "one post at a time on a channel"));

  /** Refuses an empty span. */
  public Gap {
    Objects.requireNonNull(statement, "statement");
    if (span.days() == 0 && span.time().isZero()) {
      throw new IllegalArgumentException("A gap is at least a minute");
    }
  }
}
