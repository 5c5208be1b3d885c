package org.ligne.planning.bound;

import java.util.Optional;
import org.ligne.planning.Progress;
import org.ligne.planning.problem.Problem;

/** A solver that can improve a plan and prove how good it is. Its answers repeat to the byte. */
public interface Prover {

  /** Name and version of the solver. */
  String solver();

  /** The seed it draws from. */
  long seed();

  /** Why it cannot run on this machine, in English; empty if it can. */
  Optional<String> trouble();

  /**
   * Looks for a plan that is better than one, and for a bound. Only asked without trouble.
   *
   * @param problem what was asked
   * @param slots the best plan so far, by number of entry: its slot, or {@link
   *     org.ligne.planning.constraint.Timetable#NOWHERE}; not changed
   * @param effort how much it may work
   * @throws java.util.concurrent.CancellationException if the progress says so
   */
  Proof prove(Problem problem, int[] slots, Effort effort, Progress progress);
}
