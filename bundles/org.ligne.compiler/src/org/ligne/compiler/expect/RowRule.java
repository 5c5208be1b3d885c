package org.ligne.compiler.expect;

import java.util.ArrayList;
import java.util.List;

/**
 * Some posts never follow one another directly. What goes to several channels at a time is one
 * post: it does not follow itself.
 *
 * @param of the posts
 * @param perChannel whether each channel is looked at by itself
 */
public record RowRule(Filter of, boolean perChannel) implements PlanRule {

  @Override
  public List<Breach> breaches(Plan plan) {
    List<Breach> found = new ArrayList<>();
    plan.parts(perChannel)
        .forEach((channel, part) -> in(part).forEach(breach -> found.add(breach.on(channel))));
    return found;
  }

  private List<Breach> in(Plan plan) {
    List<Entry> own = plan.of(of).stream().filter(Entry::isFixed).toList();
    List<Entry> others = plan.besides(of);
    List<Breach> found = new ArrayList<>();
    for (int i = 1; i < own.size(); i++) {
      Entry one = own.get(i - 1);
      Entry next = own.get(i);
      if (!one.content().equals(next.content()) && !isParted(one, next, others)) {
        found.add(Breach.of(List.of(one, next)));
      }
    }
    return found;
  }

  private static boolean isParted(Entry one, Entry next, List<Entry> others) {
    return others.stream().anyMatch(each -> one.mayPrecede(each) && each.mayPrecede(next));
  }
}
