package org.ligne.planning.search;

import org.ligne.planning.Planner;
import org.ligne.planning.Progress;
import org.ligne.planning.Solution;
import org.ligne.planning.constraint.Constraints;
import org.ligne.planning.constraint.Timetable;
import org.ligne.planning.explain.Report;
import org.ligne.planning.problem.Problem;

/** Ligne's own planner: greedy start, ejection, descent. No dependency, any size. */
public final class Engine implements Planner {
  /** Tests of one entry at one slot; a plan of 3,000 entries takes about a twentieth of it. */
  private static final long DEFAULT_STEPS = 400_000_000L;

  private final Constraints constraints = Constraints.ALL;
  private final long steps;

  /** An engine with the budget that suits every plan. */
  public Engine() {
    this(DEFAULT_STEPS);
  }

  /** An engine that stops improving after so many tests of an entry at a slot. */
  public Engine(long steps) {
    this.steps = steps;
  }

  @Override
  public Solution plan(Problem problem, Progress progress) {
    Timetable table = new Timetable(problem);
    Choice choice = new Choice(constraints, table);
    Budget budget = new Budget(steps, problem.entries().size(), progress);
    Outlook outlook = new Outlook(problem);
    new Greedy(table, choice, outlook, budget).run();
    budget.report(table);
    new Ejection(constraints, table, choice, outlook).run(budget);
    budget.report(table);
    descend(table, choice, budget);
    budget.report(table);
    return new Report(constraints, table).solution();
  }

  private void descend(Timetable table, Choice choice, Budget budget) {
    Changes changes = new Changes(table.problem());
    Moves moves = new Moves(constraints, table, choice, changes);
    Swaps swaps = new Swaps(constraints, table, changes);
    do {
      moves.run(budget);
    } while (swaps.run(budget));
  }
}
