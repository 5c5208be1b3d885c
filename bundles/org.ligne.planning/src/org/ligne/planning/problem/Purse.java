package org.ligne.planning.problem;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

/**
 * Money from which the paid entries of a brand are paid: a limit for each ISO week of the axis's
 * zone. Amounts are in the smallest unit of one currency, such as cents.
 *
 * @param id the purse's id, such as the brand's
 * @param perWeek the most that may be spent in a week, zero or more
 * @param spent what other things spend in a week, by its Monday; weeks without any may be left out
 * @param statement who says so
 */
public record Purse(String id, long perWeek, Map<LocalDate, Long> spent, Statement statement) {

  /** Keeps the map from changing later, and refuses a negative limit. */
  public Purse {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(statement, "statement");
    spent = Map.copyOf(spent);
    if (perWeek < 0) {
      throw new IllegalArgumentException("A budget is not negative: " + perWeek);
    }
  }

  /** What other things spend in the week that begins on a Monday. */
  public long spentIn(LocalDate monday) {
    return spent.getOrDefault(monday, 0L);
  }
}
