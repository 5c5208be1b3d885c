package org.ligne.planning;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ligne.planning.problem.ChannelPolicy;
import org.ligne.planning.problem.Problem;
import org.ligne.planning.problem.Wish;

/**
 * Judges a solution from what was asked, with java.time and plain loops: it shares neither slots
 * nor counts nor code with the search, so that a mistake there cannot hide here.
 */
public final class PlanChecker {
  private final Problem problem;
  private final List<Placed> placed;
  private final Breaches breaches = new Breaches();

  private PlanChecker(Solution solution) {
    problem = solution.problem();
    placed = solution.placed();
  }

  /** Every hard statement the solution breaks, and every entry it loses or doubles. */
  public static List<Violation> check(Solution solution) {
    PlanChecker checker = new PlanChecker(solution);
    checker.checkCompleteness(solution);
    checker.placed.forEach(checker::checkWish);
    new ChannelRules(checker.problem, checker.breaches).check(checker.placed);
    new SharedRules(checker.problem, checker.breaches).check(checker.placed);
    return checker.breaches.found();
  }

  /**
   * What the solution is worth by the problem's own words; what the engine says it is worth is the
   * same, or the engine has a defect.
   */
  public static long value(Solution solution) {
    return new PlanValue(solution).points();
  }

  private void checkCompleteness(Solution solution) {
    Map<String, Integer> times = new TreeMap<>();
    placed.forEach(it -> times.merge(it.entry().id(), 1, Integer::sum));
    solution.unplaced().forEach(it -> times.merge(it.entry().id(), 1, Integer::sum));
    problem.entries().stream()
        .filter(entry -> times.getOrDefault(entry.id(), 0) != 1)
        .forEach(entry -> breaches.add(entry.wish(), List.of(entry)));
  }

  private void checkWish(Placed one) {
    boolean kept =
        switch (one.entry().request().wish()) {
          case Wish.At at -> one.at().toInstant().equals(at.instant());
          case Wish.Kept done -> one.at().toInstant().equals(done.instant());
          case Wish.Within within ->
              !one.at().toInstant().isBefore(within.from())
                  && one.at().toInstant().isBefore(within.to())
                  && isOpen(one);
        };
    if (!kept) {
      breaches.add(one.entry().wish(), List.of(one.entry()));
    }
  }

  private boolean isOpen(Placed one) {
    ChannelPolicy policy = problem.channelOf(one.entry()).policy();
    ZoneId zone = policy.zone() == null ? problem.axis().zone() : policy.zone();
    return policy.opening().at(one.at().withZoneSameInstant(zone)).open();
  }
}
