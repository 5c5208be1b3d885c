package org.ligne.compiler.expect;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How large a part of all posts some posts are, in all or in each period, in all or on each
 * channel. Where there are no posts there are no shares.
 *
 * @param of the posts whose part is measured
 * @param wanted what per cent they may be
 * @param per the periods
 * @param perChannel whether each channel is looked at by itself
 */
public record ShareRule(Filter of, Bounds wanted, Rhythm per, boolean perChannel)
    implements PlanRule {

  @Override
  public List<Breach> breaches(Plan plan) {
    List<Breach> found = new ArrayList<>();
    plan.parts(perChannel)
        .forEach((channel, part) -> in(part).forEach(breach -> found.add(breach.on(channel))));
    return found;
  }

  private List<Breach> in(Plan plan) {
    List<Period> own = Period.of(per, plan, plan.of(of));
    List<Period> others = Period.of(per, plan, plan.besides(of));
    return IntStream.range(0, own.size())
        .mapToObj(number -> in(own.get(number), others.get(number)))
        .flatMap(Optional::stream)
        .toList();
  }

  /** Least when only what must be in the period is of them and all others are; most conversely. */
  private Optional<Breach> in(Period own, Period others) {
    List<Entry> few = own.sure();
    int more = others.possible().size();
    if (wanted.isShareAbove(few.size(), few.size() + more)) {
      return Optional.of(Breach.of(percent(few.size(), more), few).in(own));
    }
    List<Entry> many = own.possible();
    int less = others.sure().size();
    return wanted.isShareBelow(many.size(), many.size() + less)
        ? Optional.of(Breach.of(percent(many.size(), less), many).in(own))
        : Optional.empty();
  }

  private static BigDecimal percent(int part, int others) {
    return BigDecimal.valueOf(part * 100L)
        .divide(BigDecimal.valueOf(part + others), 1, RoundingMode.HALF_EVEN);
  }
}
