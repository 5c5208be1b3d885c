package org.ligne.planning.bound;

import java.lang.System.Logger.Level;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import org.ligne.planning.Placed;
import org.ligne.planning.PlanChecker;
import org.ligne.planning.Planner;
import org.ligne.planning.Progress;
import org.ligne.planning.Quality;
import org.ligne.planning.Quality.Verdict;
import org.ligne.planning.Solution;
import org.ligne.planning.constraint.Timetable;
import org.ligne.planning.explain.Report;
import org.ligne.planning.problem.Problem;
import org.ligne.planning.search.Descent;

/**
 * Lets another planner plan, then asks a prover, if there is one, for something better and for how
 * good it is. What the prover answers is judged before it is believed.
 */
public final class ProvingPlanner implements Planner {
  private static final System.Logger LOG = System.getLogger(ProvingPlanner.class.getName());

  private final Planner first;
  private final Effort effort;
  private final Supplier<Optional<Prover>> provers;

  /** Refines what a planner plans with the prover that is here. */
  public ProvingPlanner(Planner first, Effort effort) {
    this(first, effort, Provers::prover);
  }

  ProvingPlanner(Planner first, Effort effort, Supplier<Optional<Prover>> provers) {
    this.first = first;
    this.effort = effort;
    this.provers = provers;
  }

  @Override
  public Solution plan(Problem problem, Progress progress) {
    Solution plan = first.plan(problem, progress);
    if (effort.work() == 0) {
      return plan;
    }
    Optional<Prover> prover = provers.get();
    if (prover.isEmpty()) {
      return plan.with(Quality.unknown(Verdict.NO_SOLVER, plan.points()));
    }
    return prover.get().trouble().isPresent()
        ? plan.with(quality(Verdict.SOLVER_FAILED, plan, prover.get()))
        : refined(plan, prover.get(), progress);
  }

  private Solution refined(Solution plan, Prover prover, Progress progress) {
    int[] slots = slots(plan);
    Optional<Proof> answer = ask(prover, plan.problem(), slots, progress);
    if (answer.isEmpty()) {
      Verdict verdict = progress.isEnough() ? Verdict.OUT_OF_WORK : Verdict.SOLVER_FAILED;
      return plan.with(quality(verdict, plan, prover));
    }
    Proof proof = answer.get();
    Solution better =
        Arrays.equals(slots, proof.slots()) ? plan : checked(plan, proof.slots(), progress);
    return better.with(quality(better, proof, prover));
  }

  /** What the prover answers; empty if it fails, or whoever looks on has enough before. */
  private Optional<Proof> ask(Prover prover, Problem problem, int[] slots, Progress progress) {
    try {
      return Aside.of(watched -> prover.prove(problem, slots.clone(), effort, watched), progress);
    } catch (ExecutionException e) {
      LOG.log(Level.ERROR, "The solver failed", e.getCause());
      return Optional.empty();
    }
  }

  /** The better of two plans; of the second, only if it keeps all statements. */
  private static Solution checked(Solution plan, int[] slots, Progress progress) {
    Timetable table = new Timetable(plan.problem());
    table.restore(slots);
    new Descent(table, progress).run();
    Solution other = new Report(table).solution(progress);
    boolean sound = PlanChecker.check(other).isEmpty();
    if (!sound) {
      LOG.log(Level.ERROR, "The solver broke statements: {0}", PlanChecker.check(other));
    }
    return sound && other.score() > plan.score() ? other : plan;
  }

  private static int[] slots(Solution plan) {
    int[] slots = new int[plan.problem().entries().size()];
    Arrays.fill(slots, Timetable.NOWHERE);
    for (Placed placed : plan.placed()) {
      slots[placed.entry().index()] = plan.problem().axis().ceiling(placed.at().toInstant());
    }
    return slots;
  }

  private Quality quality(Solution plan, Proof proof, Prover prover) {
    if (proof.bound().isEmpty()) {
      return quality(proof.verdict(), plan, prover);
    }
    long bound = proof.bound().getAsLong();
    if (bound < plan.points()) {
      LOG.log(Level.ERROR, "The solver bounds {0} points by {1}", plan.points(), bound);
      return quality(Verdict.SOLVER_FAILED, plan, prover);
    }
    Verdict verdict = bound == plan.points() ? Verdict.BEST : Verdict.WITHIN;
    return new Quality(
        verdict,
        plan.points(),
        OptionalLong.of(bound),
        prover.solver(),
        prover.seed(),
        effort.work());
  }

  private Quality quality(Verdict verdict, Solution plan, Prover prover) {
    return new Quality(
        verdict,
        plan.points(),
        OptionalLong.empty(),
        prover.solver(),
        prover.seed(),
        effort.work());
  }
}
