package org.ligne.compiler.expect;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The first or last of some posts comes before or after a day. Where there is none of them, nothing
 * comes: that breaks it too.
 *
 * @param isFirst whether it is about the first, else the last
 * @param of the posts
 * @param isBefore whether it has to come before the day, else after it
 * @param day the day, which itself is neither
 */
public record EdgeRule(boolean isFirst, Filter of, boolean isBefore, LocalDate day)
    implements PlanRule {

  @Override
  public List<Breach> breaches(Plan plan) {
    List<Entry> all = plan.of(of);
    if (all.isEmpty()) {
      return List.of(Breach.of(all));
    }
    Predicate<Entry> fits =
        isBefore
            ? each -> plan.firstDay(each).isBefore(day)
            : each -> plan.lastDay(each).isAfter(day);
    boolean oneIsEnough = isFirst == isBefore;
    List<Entry> wrong = all.stream().filter(fits.negate()).toList();
    boolean broken = oneIsEnough ? wrong.size() == all.size() : !wrong.isEmpty();
    return broken ? List.of(Breach.of(shown(oneIsEnough ? all : wrong).toList())) : List.of();
  }

  /** The one that comes too late or too soon, not everything behind it. */
  private Stream<Entry> shown(List<Entry> wrong) {
    return isFirst ? wrong.stream().limit(1) : wrong.stream().skip(wrong.size() - 1L);
  }
}
