package org.ligne.visual.timeline;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.ligne.visual.plan.Plan;

/**
 * A run of time.
 *
 * @param from its first moment
 * @param to the first moment after it
 */
public record Reach(Instant from, Instant to) {
  private static final int MARGIN = 30;
  private static final int LEAST_MARGIN = 2;

  /** All days of a plan with a margin; days around the present moment if it has none. */
  static Reach of(Plan plan, Instant now) {
    List<LocalDate> days = days(plan);
    if (days.isEmpty()) {
      days.add(now.atZone(plan.zone()).toLocalDate());
    }
    days.sort(null);
    LocalDate first = days.getFirst();
    LocalDate last = days.getLast();
    long margin = Math.max(LEAST_MARGIN, ChronoUnit.DAYS.between(first, last) / MARGIN);
    return new Reach(
        first.minusDays(margin).atStartOfDay(plan.zone()).toInstant(),
        last.plusDays(margin + 1).atStartOfDay(plan.zone()).toInstant());
  }

  private static List<LocalDate> days(Plan plan) {
    List<LocalDate> days = new ArrayList<>();
    plan.stretches().forEach(each -> days.addAll(List.of(each.from(), each.to())));
    plan.boosts().forEach(each -> days.addAll(List.of(each.from(), each.to())));
    plan.cards().forEach(each -> days.add(each.at(plan.zone()).toLocalDate()));
    return days;
  }

  /** How long it is. */
  public double hours() {
    return Zoom.hours(from, to);
  }

  /** Whether a moment is in it. */
  public boolean contains(Instant at) {
    return !at.isBefore(from) && at.isBefore(to);
  }

  /** The same with as much on both sides as it takes to be that long. */
  Reach atLeast(double hours) {
    double lacking = hours - hours();
    if (lacking <= 0) {
      return this;
    }
    Duration half = Duration.ofMillis(Math.round(lacking / 2 * Duration.ofHours(1).toMillis()));
    return new Reach(from.minus(half), to.plus(half));
  }
}
