package org.ligne.planning.search;

import org.ligne.planning.Planner;
import org.ligne.planning.Progress;
import org.ligne.planning.Solution;
import org.ligne.planning.constraint.Timetable;
import org.ligne.planning.explain.Report;
import org.ligne.planning.problem.Problem;

/**
 * Ligne's own planner: greedy start, ejection, annealing, descent. No dependency, any size.
 *
 * <p>The plan depends on the problem and the number of steps alone. Whatever the number, no single
 * free move is better in the end; more steps make a better plan.
 */
public final class Engine implements Planner {
  /** Steps per entry for a plan while somebody waits: about a percent below the best known. */
  public static final long QUICK = 500;

  /** Steps per entry for every day: about half a percent below the best known. */
  public static final long NORMAL = 4_000;

  /** Steps per entry for the plan that is published: about a thousandth below the best known. */
  public static final long THOROUGH = 200_000;

  /** Ejection gives up after so many steps in any case, and so many for each entry besides. */
  private static final long FORCING = 20_000_000;

  private static final long FORCING_PER_ENTRY = 5_000;

  private final long stepsPerEntry;

  /** An engine for every day. */
  public Engine() {
    this(NORMAL);
  }

  /**
   * An engine that takes so many steps for each entry, a step being the test of an entry at a slot;
   * a million of them take about a tenth of a second.
   */
  public Engine(long stepsPerEntry) {
    this.stepsPerEntry = stepsPerEntry;
  }

  @Override
  public Solution plan(Problem problem, Progress progress) {
    Timetable table = new Timetable(problem);
    progress.checkpoint();
    Steps steps = new Steps(progress);
    Outlook outlook = new Outlook(problem);
    progress.checkpoint();
    Choice choice = new Choice(table);
    new Greedy(table, choice, outlook, steps).run();
    steps.report(table);
    Board board = new Board(table);
    long forcing = FORCING + FORCING_PER_ENTRY * problem.entries().size();
    new Ejection(board, choice, outlook).run(steps.allow(forcing));
    steps.report(table);
    new Annealing(board, steps).run(stepsPerEntry);
    new Descent(board, steps).run();
    steps.report(table);
    return new Report(table).solution(progress);
  }
}
