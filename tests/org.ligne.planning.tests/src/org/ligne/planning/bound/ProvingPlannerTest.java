package org.ligne.planning.bound;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ligne.planning.Sketch.MONDAY;
import static org.ligne.planning.Sketch.bestAt;
import static org.ligne.planning.Sketch.floating;
import static org.ligne.planning.Sketch.fortnight;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.ligne.planning.PlanChecker;
import org.ligne.planning.Planner;
import org.ligne.planning.Progress;
import org.ligne.planning.Quality.Verdict;
import org.ligne.planning.Sketch;
import org.ligne.planning.Solution;
import org.ligne.planning.constraint.Timetable;
import org.ligne.planning.explain.Report;
import org.ligne.planning.problem.ChannelPolicy;
import org.ligne.planning.problem.Entry;
import org.ligne.planning.problem.Problem;
import org.ligne.planning.search.Engine;

/** Provers that are missing, broken, wrong or helpful, and what becomes of the plan. */
class ProvingPlannerTest {
  private final Problem problem =
      fortnight()
          .add(ChannelPolicy.unlimited("web", bestAt(17)))
          .add(floating("one", "web", MONDAY, MONDAY))
          .build();

  private record Fake(String broken, UnaryOperator<int[]> plan, long bound) implements Prover {
    @Override
    public String solver() {
      return "fake 1";
    }

    @Override
    public long seed() {
      return 7;
    }

    @Override
    public Optional<String> trouble() {
      return Optional.ofNullable(broken);
    }

    @Override
    public Proof prove(Problem problem, int[] slots, Effort effort, Progress progress) {
      return Proof.of(plan.apply(slots), bound);
    }
  }

  private Solution plan(Planner first, Effort effort, Prover prover) {
    return new ProvingPlanner(first, effort, () -> Optional.ofNullable(prover))
        .plan(problem, Progress.NONE);
  }

  /** The entry at eight, where a plan without peaks might have it. */
  private static Solution early(Problem problem, Progress progress) {
    Timetable table = new Timetable(problem);
    Entry entry = problem.entries().getFirst();
    table.place(entry, entry.candidates().get(0));
    return new Report(table).solution(Progress.NONE);
  }

  @Test
  void withoutAProverThePlanIsTheFirstAndSaysSo() {
    Solution plan = plan(new Engine(), Effort.NORMAL, null);
    assertEquals(Verdict.NO_SOLVER, plan.quality().verdict());
    assertEquals(new Engine().plan(problem, Progress.NONE).placed(), plan.placed());
    assertNull(plan.quality().solver());
  }

  @Test
  void aQuickPlanAsksNobody() {
    Solution plan = plan(new Engine(), Effort.QUICK, new Fake(null, slots -> slots, 0));
    assertEquals(Verdict.NOT_ASKED, plan.quality().verdict());
  }

  @Test
  void aProverThatDoesNotRunIsNotAsked() {
    Solution plan = plan(new Engine(), Effort.NORMAL, new Fake("no library", null, 0));
    assertEquals(Verdict.SOLVER_FAILED, plan.quality().verdict());
    assertEquals("fake 1", plan.quality().solver());
  }

  @Test
  void aBoundBecomesAGapWithSolverSeedAndWork() {
    Solution plan = plan(new Engine(), Effort.NORMAL, new Fake(null, slots -> slots, 125));
    assertEquals(Verdict.WITHIN, plan.quality().verdict());
    assertEquals(2_000, plan.quality().gap().orElseThrow());
    assertEquals(7, plan.quality().seed());
    assertEquals(Effort.NORMAL.work(), plan.quality().work());
  }

  @Test
  void aProverThatFailsCostsTheBoundAlone() {
    UnaryOperator<int[]> failing =
        slots -> {
          throw new UnsatisfiedLinkError("no such function");
        };
    Solution plan = plan(new Engine(), Effort.NORMAL, new Fake(null, failing, 0));
    assertEquals(Verdict.SOLVER_FAILED, plan.quality().verdict());
    assertEquals(MONDAY.atTime(17, 0), Sketch.timeOf(plan, "one"));
  }

  @Test
  void whoHasEnoughDoesNotWaitForTheProver() {
    CountDownLatch never = new CountDownLatch(1);
    Planner patient = new ProvingPlanner(new Engine(), Effort.NORMAL, () -> waitingFor(never));
    Solution plan = patient.plan(problem, new Asking(() -> false, () -> true));
    assertEquals(Verdict.OUT_OF_WORK, plan.quality().verdict());
    assertEquals(List.of(), PlanChecker.check(plan));
  }

  @Test
  void whoCancelsDoesNotWaitForTheProver() {
    CountDownLatch never = new CountDownLatch(1);
    AtomicBoolean planned = new AtomicBoolean();
    Planner first =
        (any, progress) -> {
          planned.set(true);
          return early(any, Progress.NONE);
        };
    Planner planner = new ProvingPlanner(first, Effort.NORMAL, () -> waitingFor(never));
    Progress asking = new Asking(planned::get, () -> false);
    assertThrows(CancellationException.class, () -> planner.plan(problem, asking));
  }

  private static Optional<Prover> waitingFor(CountDownLatch latch) {
    UnaryOperator<int[]> waiting =
        slots -> {
          try {
            latch.await();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
          return slots;
        };
    return Optional.of(new Fake(null, waiting, 100));
  }

  /** Somebody who looks on. */
  private record Asking(BooleanSupplier cancelled, BooleanSupplier enough) implements Progress {
    @Override
    public boolean isCancelled() {
      return cancelled.getAsBoolean();
    }

    @Override
    public boolean isEnough() {
      return enough.getAsBoolean();
    }

    @Override
    public void worked(int placed, int entries) {
      assertTrue(placed <= entries);
    }
  }

  @Test
  void aPlanThatReachesItsBoundIsTheBest() {
    Solution plan = plan(new Engine(), Effort.NORMAL, new Fake(null, slots -> slots, 100));
    assertEquals(Verdict.BEST, plan.quality().verdict());
  }

  @Test
  void aBoundThatThePlanExceedsIsNotBelieved() {
    Solution plan = plan(new Engine(), Effort.NORMAL, new Fake(null, slots -> slots, 99));
    assertEquals(Verdict.SOLVER_FAILED, plan.quality().verdict());
  }

  @Test
  void aBetterPlanIsTakenAndMovedUntilNothingIsBetter() {
    UnaryOperator<int[]> later = slots -> new int[] {slots[0] + 1};
    Solution plan = plan(ProvingPlannerTest::early, Effort.THOROUGH, new Fake(null, later, 100));
    assertEquals(MONDAY.atTime(17, 0), Sketch.timeOf(plan, "one"));
    assertEquals(Verdict.BEST, plan.quality().verdict());
    assertEquals(List.of(), PlanChecker.check(plan));
  }

  @Test
  void aWorsePlanIsNotTaken() {
    UnaryOperator<int[]> none = slots -> new int[] {Timetable.NOWHERE};
    Solution plan = plan(new Engine(), Effort.THOROUGH, new Fake(null, none, 100));
    assertEquals(MONDAY.atTime(17, 0), Sketch.timeOf(plan, "one"));
  }

  @Test
  void aPlanThatBreaksStatementsIsNotTaken() {
    UnaryOperator<int[]> night = slots -> new int[] {0};
    Solution plan = plan(ProvingPlannerTest::early, Effort.THOROUGH, new Fake(null, night, 100));
    assertEquals(List.of(), PlanChecker.check(plan));
  }
}
