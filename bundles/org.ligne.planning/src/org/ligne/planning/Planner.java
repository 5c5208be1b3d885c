package org.ligne.planning;

import org.ligne.planning.problem.Problem;

/** Finds a slot for every entry of a problem, or says why there is none. */
public interface Planner {

  /**
   * Plans. The same problem always gives the same solution, on every machine.
   *
   * @throws java.util.concurrent.CancellationException if the progress says so
   */
  Solution plan(Problem problem, Progress progress);
}
