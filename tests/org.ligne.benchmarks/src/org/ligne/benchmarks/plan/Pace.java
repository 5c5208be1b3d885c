package org.ligne.benchmarks.plan;

import org.ligne.planning.problem.Problem;

/**
 * Lets the engine work for about as long as wanted. It counts steps and not seconds, so how many
 * steps that takes is learnt from run to run.
 */
final class Pace {
  private static final long FEW = 400;

  /** The engine never takes fewer steps than these. */
  private static final long LEAST = 400_000;

  private final Problem problem;
  private final Timed none;
  private Timed last;

  Pace(Problem problem) {
    this.problem = problem;
    none = Timed.of(problem, 0);
    last = Timed.of(problem, FEW);
  }

  /** A plan with no more than what has to be. */
  Timed least() {
    return none;
  }

  /** A plan after about so many CPU-seconds. */
  Timed after(double seconds) {
    double wanted = (seconds - none.seconds()) * perSecond() / problem.entries().size();
    last = Timed.of(problem, Math.max(0, (long) wanted));
    return last;
  }

  /** Steps a CPU-second. */
  double perSecond() {
    double seconds = Math.max(last.seconds() - none.seconds(), last.seconds() / 100);
    return Math.max(last.allSteps(), LEAST) / seconds;
  }
}
