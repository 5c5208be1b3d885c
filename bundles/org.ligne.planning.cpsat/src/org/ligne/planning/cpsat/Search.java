package org.ligne.planning.cpsat;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.ligne.planning.Progress;

/**
 * One run of the solver. One worker, a fixed seed and a limit of the solver's own time: with
 * several workers, or a limit of real time, a run would not repeat.
 */
final class Search {
  static final int SEED = 1;
  private static final double THOUSANDTH = 1e-3;
  private static final double ROUNDING = 1e-6;
  private static final int LINEARIZE_ALL = 2;
  private static final long GLANCE_MILLIS = 50;

  private final CpSolver solver = new CpSolver();
  private final Progress progress;
  private final CpSolverStatus status;

  /**
   * Runs the solver.
   *
   * @param presolve whether the model is worth being reduced first, which may take longer than
   *     bounding it
   * @param work how many thousandths of its second it may work
   */
  Search(CpModel model, boolean presolve, long work, Progress progress) {
    this.progress = progress;
    if (progress.isCancelled()) {
      throw new CancellationException("Planning was cancelled");
    }
    solver
        .getParameters()
        .setNumWorkers(1)
        .setCpModelPresolve(presolve)
        .setRandomSeed(SEED)
        .setLinearizationLevel(LINEARIZE_ALL)
        .setMaxDeterministicTime(work * THOUSANDTH);
    this.status = run(model);
  }

  /** The solver runs on a thread of its own, so that this one can look whether it should stop. */
  private CpSolverStatus run(CpModel model) {
    FutureTask<CpSolverStatus> task = new FutureTask<>(() -> solver.solve(model));
    Thread.ofPlatform().daemon().name("ligne-cpsat").start(task);
    while (true) {
      try {
        return task.get(GLANCE_MILLIS, TimeUnit.MILLISECONDS);
      } catch (TimeoutException e) {
        stopIfCancelled();
      } catch (InterruptedException e) {
        solver.stopSearch();
        Thread.currentThread().interrupt();
        throw (CancellationException) new CancellationException("interrupted").initCause(e);
      } catch (ExecutionException e) {
        throw new IllegalStateException("The solver failed", e.getCause());
      }
    }
  }

  private void stopIfCancelled() {
    if (progress.isCancelled()) {
      solver.stopSearch();
      throw new CancellationException("Planning was cancelled");
    }
  }

  /** Whether there is a plan. */
  boolean found() {
    return status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE;
  }

  /** Whether no plan of the model is better than the one found. */
  boolean isOptimal() {
    return status == CpSolverStatus.OPTIMAL;
  }

  /** Whether it is proved that the model has no plan. */
  boolean isInfeasible() {
    return status == CpSolverStatus.INFEASIBLE;
  }

  /**
   * A number that the objective cannot pass; none if the search ended before it had any, which the
   * solver tells by zero. Whole numbers of this size are exact as floating ones.
   */
  OptionalLong bound() {
    double bound = solver.bestObjectiveBound();
    return found() || bound != 0
        ? OptionalLong.of((long) Math.floor(bound + ROUNDING))
        : OptionalLong.empty();
  }

  /** The objective of the plan found. */
  long objective() {
    return Math.round(solver.objectiveValue());
  }

  /** The indices of assumed literals that suffice to make the model infeasible. */
  List<Integer> core() {
    return solver.sufficientAssumptionsForInfeasibility();
  }

  /** Thousandths of the solver's second that were used, rounded up. */
  long used() {
    return (long) Math.ceil(solver.response().getDeterministicTime() / THOUSANDTH);
  }

  /** Whether the plan found takes an offer. */
  boolean takes(Offer offer) {
    return solver.booleanValue(offer.taken());
  }
}
