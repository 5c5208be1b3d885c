package org.ligne.compiler.expect;

import java.util.ArrayList;
import java.util.List;

/**
 * Chapters of a story come one after the other on each channel that carries them: nothing of a
 * chapter before anything of an earlier one.
 *
 * @param chapters what the chapters are, in their order
 */
public record OrderRule(List<Filter> chapters) implements PlanRule {

  /** Keeps the list from changing later. */
  public OrderRule {
    chapters = List.copyOf(chapters);
  }

  @Override
  public List<Breach> breaches(Plan plan) {
    List<Breach> found = new ArrayList<>();
    plan.parts(true)
        .forEach((channel, part) -> in(part).forEach(breach -> found.add(breach.on(channel))));
    return found;
  }

  private List<Breach> in(Plan plan) {
    List<Breach> found = new ArrayList<>();
    for (int i = 0; i < chapters.size(); i++) {
      for (int j = i + 1; j < chapters.size(); j++) {
        found.addAll(between(plan.of(chapters.get(i)), plan.of(chapters.get(j))));
      }
    }
    return found;
  }

  private static List<Breach> between(List<Entry> earlier, List<Entry> later) {
    List<Breach> found = new ArrayList<>();
    for (Entry one : earlier) {
      later.stream()
          .filter(next -> next.latest().isBefore(one.earliest()))
          .findFirst()
          .ifPresent(next -> found.add(Breach.of(List.of(next, one))));
    }
    return found;
  }
}
