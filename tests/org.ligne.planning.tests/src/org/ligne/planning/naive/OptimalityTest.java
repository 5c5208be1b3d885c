package org.ligne.planning.naive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ligne.planning.Placed;
import org.ligne.planning.PlanChecker;
import org.ligne.planning.Progress;
import org.ligne.planning.Solution;
import org.ligne.planning.problem.Problem;
import org.ligne.planning.search.Engine;

/** On tiny problems of every kind the engine finds the best plan there is. */
class OptimalityTest {
  private static int[] slots(Solution solution) {
    int[] slots = new int[solution.problem().entries().size()];
    Arrays.fill(slots, Naive.NOWHERE);
    for (Placed placed : solution.placed()) {
      slots[placed.entry().index()] = solution.problem().axis().ceiling(placed.at().toInstant());
    }
    return slots;
  }

  @Test
  void theEnginesPlanIsTheBestOfAll() {
    long tried = 0;
    int incomplete = 0;
    for (long seed = 1; seed <= 150; seed++) {
      int entries = 3 + (int) (seed % 6);
      Problem problem = Medley.of(entries, 2, 360, seed);
      Solution solution = new Engine().plan(problem, Progress.NONE);
      assertEquals(List.of(), PlanChecker.check(solution));
      assertEquals(PlanChecker.value(solution), solution.score());
      Exhaustive all = new Exhaustive(problem, slots(solution));
      assertEquals(all.best(), solution.score(), "seed " + seed + ", entries " + entries);
      tried += all.tried();
      incomplete += solution.isComplete() ? 0 : 1;
    }
    assertTrue(tried > 100_000, "too few plans to choose from: " + tried);
    assertTrue(incomplete > 20 && incomplete < 280, "cannot be completed: " + incomplete);
  }
}
