package org.ligne.planning.translate;

import org.ligne.model.value.Span;

/** Questions to spans. */
final class Spans {
  private static final long MINUTES_PER_DAY = 24L * 60;

  private Spans() {}

  /** Whether a span has no length. */
  static boolean isEmpty(Span span) {
    return minutes(span) == 0;
  }

  /** The length of a span, days being of 24 hours. */
  static long minutes(Span span) {
    return span.days() * MINUTES_PER_DAY + span.time().toMinutes();
  }
}
