package org.ligne.benchmarks.plan;

import org.ligne.planning.Solution;
import org.ligne.planning.problem.Problem;
import org.ligne.planning.search.Engine;

/**
 * A plan and what it took.
 *
 * @param plan the plan
 * @param steps steps for each entry
 * @param seconds CPU-seconds from the problem to the explained plan
 * @param complete CPU-seconds until every entry had a slot
 */
record Timed(Solution plan, long steps, double seconds, double complete) {
  static Timed of(Problem problem, long steps) {
    Watch watch = new Watch();
    Solution plan = new Engine(steps).plan(problem, watch);
    return new Timed(plan, steps, watch.seconds(), watch.complete());
  }

  long allSteps() {
    return steps * plan.problem().entries().size();
  }
}
