package org.ligne.compiler.expect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How many posts there are, in all or in each period, in all or on each channel. A period that the
 * plan covers only in part is not asked for the least number, for the rest of it is not in view.
 *
 * @param of which posts are counted
 * @param wanted how many there may be
 * @param per the periods
 * @param perChannel whether each channel is looked at by itself
 */
public record CountRule(Filter of, Bounds wanted, Rhythm per, boolean perChannel)
    implements PlanRule {

  @Override
  public List<Breach> breaches(Plan plan) {
    List<Breach> found = new ArrayList<>();
    plan.parts(perChannel)
        .forEach((channel, part) -> in(part).forEach(breach -> found.add(breach.on(channel))));
    return found;
  }

  private List<Breach> in(Plan plan) {
    return Period.of(per, plan, plan.of(of)).stream().flatMap(each -> in(each).stream()).toList();
  }

  private Optional<Breach> in(Period period) {
    if (wanted.isAbove(period.sure().size())) {
      return Optional.of(told(period, period.sure()));
    }
    return period.isWhole() && wanted.isBelow(period.possible().size())
        ? Optional.of(told(period, period.possible()))
        : Optional.empty();
  }

  private static Breach told(Period period, List<Entry> entries) {
    return Breach.of(entries.size(), entries).in(period);
  }
}
