package org.ligne.compiler.expect;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Posts are spread evenly over people, channels or languages: none has much more or fewer than the
 * mean. Less than one post off the mean is even enough, for posts cannot be cut.
 *
 * @param of the posts that are spread
 * @param by over what; those that have a post of the plan, of whatever kind
 * @param within how many per cent of the mean one may be off
 */
public record BalanceRule(Filter of, Aspect by, BigDecimal within) implements PlanRule {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  @Override
  public List<Breach> breaches(Plan plan) {
    Set<String> shared = new TreeSet<>();
    plan.entries().forEach(each -> shared.addAll(each.of(by)));
    List<Entry> spread = plan.of(of);
    long total = shared.stream().mapToLong(each -> own(spread, each).size()).sum();
    return shared.stream()
        .filter(each -> isOff(own(spread, each).size(), total, shared.size()))
        .map(each -> Breach.of(own(spread, each).size(), own(spread, each)).on(each))
        .toList();
  }

  private List<Entry> own(List<Entry> spread, String name) {
    return spread.stream().filter(each -> each.of(by).contains(name)).toList();
  }

  /** All figures times the number of those who share, so that no fraction is lost. */
  private boolean isOff(long own, long total, int shared) {
    BigDecimal off = BigDecimal.valueOf(Math.abs(own * shared - total));
    return off.compareTo(BigDecimal.valueOf(shared)) >= 0
        && off.multiply(HUNDRED).compareTo(within.multiply(BigDecimal.valueOf(total))) > 0;
  }
}
