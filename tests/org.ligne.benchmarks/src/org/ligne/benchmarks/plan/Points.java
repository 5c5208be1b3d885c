package org.ligne.benchmarks.plan;

import java.util.ArrayList;
import java.util.List;
import org.ligne.planning.Placed;
import org.ligne.planning.PlanChecker;
import org.ligne.planning.Solution;
import org.ligne.planning.problem.Entry;
import org.ligne.planning.problem.Problem;

/** Counts the points of a plan that is known by its slots alone, by the naive judge. */
final class Points {
  private Points() {}

  static long of(Problem problem, int[] slots) {
    List<Placed> placed = new ArrayList<>();
    for (Entry entry : problem.entries()) {
      int slot = slots[entry.index()];
      if (slot >= 0) {
        int score = problem.channelOf(entry).score(slot);
        placed.add(new Placed(entry, problem.axis().at(slot), score, List.of()));
      }
    }
    return PlanChecker.value(new Solution(problem, placed, List.of(), List.of(), 0));
  }
}
