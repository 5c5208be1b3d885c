package org.ligne.planning.conflict;

import java.util.List;
import org.ligne.planning.Planner;
import org.ligne.planning.Progress;
import org.ligne.planning.Solution;
import org.ligne.planning.constraint.Timetable;
import org.ligne.planning.explain.Report;
import org.ligne.planning.problem.Entry;
import org.ligne.planning.problem.Problem;
import org.ligne.planning.search.Descent;

/**
 * Lets another planner plan, and looks for room for what it has left out. A search may miss that a
 * few others have to move all at once; what finds conflicts does not.
 */
public final class Completing implements Planner {
  /** What looking may take: a second of one processor. */
  private static final long WORK = 10_000_000;

  private final Planner first;

  /** Completes what a planner plans. */
  public Completing(Planner first) {
    this.first = first;
  }

  @Override
  public Solution plan(Problem problem, Progress progress) {
    Solution plan = first.plan(problem, progress);
    return plan.isComplete() ? plan : completed(plan, progress);
  }

  private static Solution completed(Solution plan, Progress progress) {
    Timetable table = Conflicts.table(plan);
    Work work = new Work(progress, WORK);
    Judge judge = new Judge(plan.problem(), work);
    boolean more = false;
    for (Entry missing : Conflicts.missing(plan)) {
      more |= !work.isOver() && isPlaced(missing, table, judge);
    }
    if (!more) {
      return plan;
    }
    new Descent(table, progress).run();
    return new Report(table).solution(progress);
  }

  private static boolean isPlaced(Entry missing, Timetable table, Judge judge) {
    return new Rearrangement(table, judge).place(List.of(missing)) instanceof Verdict.Possible;
  }
}
