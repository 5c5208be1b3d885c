package org.ligne.compiler.expect;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * Some posts stay away from some days. An open one breaks it if every day it can be on is such a
 * day.
 *
 * @param of the posts
 * @param days the days they stay away from
 */
public record DayRule(Filter of, Set<LocalDate> days) implements PlanRule {

  /** Keeps the days from changing later. */
  public DayRule {
    days = Set.copyOf(days);
  }

  @Override
  public List<Breach> breaches(Plan plan) {
    return plan.of(of).stream()
        .filter(each -> isOnOne(plan, each))
        .map(each -> Breach.of(List.of(each)))
        .toList();
  }

  private boolean isOnOne(Plan plan, Entry entry) {
    LocalDate first = plan.firstDay(entry);
    return first.datesUntil(plan.lastDay(entry).plusDays(1)).allMatch(days::contains);
  }
}
