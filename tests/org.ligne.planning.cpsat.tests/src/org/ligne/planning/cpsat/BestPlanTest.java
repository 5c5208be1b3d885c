package org.ligne.planning.cpsat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.ligne.planning.PlanChecker;
import org.ligne.planning.Progress;
import org.ligne.planning.Quality.Verdict;
import org.ligne.planning.Solution;
import org.ligne.planning.bound.Effort;
import org.ligne.planning.bound.ProvingPlanner;
import org.ligne.planning.problem.Problem;
import org.ligne.planning.search.Engine;

/** What is proved, against what comes of trying every plan. */
class BestPlanTest {
  static LongStream seeds() {
    return LongStream.rangeClosed(1, 60);
  }

  private static Solution plan(Problem problem, Effort effort) {
    return new ProvingPlanner(new Engine(), effort).plan(problem, Progress.NONE);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aThoroughPlanIsTheBestAndSaysSo(long seed) {
    Problem problem = Tiny.problem(seed);
    Solution plan = plan(problem, Effort.THOROUGH);
    assertEquals(List.of(), PlanChecker.check(plan));
    assertEquals(Tiny.best(problem), plan.score());
    assertEquals(Verdict.BEST, plan.quality().verdict());
    assertEquals(plan.points(), plan.quality().bound().orElseThrow());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theBestPlanIsWithinTheBound(long seed) {
    Problem problem = Tiny.problem(seed);
    Solution plan = plan(problem, Effort.NORMAL);
    assertEquals(new Engine().plan(problem, Progress.NONE).score(), plan.score());
    plan.quality()
        .bound()
        .ifPresent(
            bound -> {
              long price = plan.points() - plan.score();
              assertTrue(bound - price >= Tiny.best(problem), "bound below the best plan");
            });
  }

  @ParameterizedTest
  @EnumSource(Effort.class)
  void aPlanRepeatsItself(Effort effort) {
    Problem problem = Tiny.problem(5);
    Solution one = plan(problem, effort);
    Solution other = plan(problem, effort);
    assertEquals(one.placed(), other.placed());
    assertEquals(one.quality(), other.quality());
  }
}
