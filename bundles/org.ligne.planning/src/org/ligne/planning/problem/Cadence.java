package org.ligne.planning.problem;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.ligne.model.query.DateSpan;

/**
 * The least number of entries a channel should have in a week. Its upper end is a {@link Cap}.
 *
 * @param minimum entries a full week should have, zero or more
 * @param periods the days on which the channel is in use; a week they cut short asks for its part,
 *     rounded down
 * @param statement who says so
 */
public record Cadence(int minimum, List<DateSpan> periods, Statement statement) {
  private static final int DAYS_PER_WEEK = 7;

  /** Keeps the periods from changing later. */
  public Cadence {
    Objects.requireNonNull(statement, "statement");
    periods = List.copyOf(periods);
    if (minimum < 0) {
      throw new IllegalArgumentException("A cadence is not negative: " + minimum);
    }
  }

  /** What the week that begins on this Monday asks for. */
  public int minimumOfWeek(LocalDate monday) {
    long used = monday.datesUntil(monday.plusDays(DAYS_PER_WEEK)).filter(this::isInUse).count();
    return (int) (minimum * used / DAYS_PER_WEEK);
  }

  private boolean isInUse(LocalDate day) {
    return periods.stream().anyMatch(period -> period.contains(day));
  }
}
