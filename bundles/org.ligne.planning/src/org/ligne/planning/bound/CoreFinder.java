package org.ligne.planning.bound;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ligne.planning.Progress;
import org.ligne.planning.problem.Entry;
import org.ligne.planning.problem.Problem;
import org.ligne.planning.problem.Statement;

/**
 * A solver that finds out whether some entries can all have a slot while some statements hold, and
 * if not, names statements that suffice for that.
 *
 * <p>A set it names is infeasible, but seldom minimal: the caller thins it out, asking again with
 * fewer groups. What the finder cannot express exactly (distances of whole days over a clock
 * change) it takes a little weaker, so a contradiction is one, while {@link Answer.Open} may hide a
 * rare one.
 */
public interface CoreFinder {

  /** Why it cannot run on this machine, in English; empty if it can. */
  Optional<String> trouble();

  /**
   * Looks for a contradiction.
   *
   * @param problem what the entries and statements belong to
   * @param entries the entries that must all have a slot; others are as if they did not exist,
   *     except those that are kept
   * @param groups statements that hold or do not hold together; a statement that is in no group
   *     does not hold
   * @param work how many thousandths of its own second the solver may work
   * @throws java.util.concurrent.CancellationException if the progress says so
   */
  Answer find(
      Problem problem,
      List<Entry> entries,
      List<Set<Statement>> groups,
      long work,
      Progress progress);

  /** What the finder came to. */
  sealed interface Answer {
    /**
     * The entries cannot all have a slot.
     *
     * @param groups numbers of groups, rising, that suffice for that
     */
    record Contradiction(List<Integer> groups) implements Answer {
      /** Keeps the numbers from changing later. */
      public Contradiction {
        groups = List.copyOf(groups);
      }
    }

    /** The entries can all have a slot, as far as the finder sees. */
    record Open() implements Answer {}

    /** The work was not enough to tell. */
    record Unknown() implements Answer {}
  }
}
