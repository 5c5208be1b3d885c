package org.ligne.model.query;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Days from a first to a last one, both inclusive. It is empty when the last lies before the first.
 *
 * @param first the first day
 * @param last the last day
 */
public record DateSpan(LocalDate first, LocalDate last) {

  /** Whether no day belongs to the span. */
  public boolean isEmpty() {
    return last.isBefore(first);
  }

  /** Whether a day belongs to the span. */
  public boolean contains(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }

  /** Whether every day of another span belongs to this one. */
  public boolean contains(DateSpan other) {
    return contains(other.first) && contains(other.last);
  }

  /** The days both spans have. */
  public DateSpan intersect(DateSpan other) {
    return new DateSpan(
        first.isAfter(other.first) ? first : other.first,
        last.isBefore(other.last) ? last : other.last);
  }

  /** How many days belong to the span. */
  public long days() {
    return isEmpty() ? 0 : ChronoUnit.DAYS.between(first, last) + 1;
  }
}
