package org.ligne.planning.cpsat;

import java.util.Optional;
import java.util.OptionalLong;
import org.ligne.planning.Progress;
import org.ligne.planning.bound.Effort;
import org.ligne.planning.bound.Proof;
import org.ligne.planning.bound.Prover;
import org.ligne.planning.problem.Problem;

/** OR-Tools CP-SAT. */
public final class CpSatProver implements Prover {
  /** Most plans of so many entries are solved to the end with some patience. */
  private static final int SMALL = 60;

  @Override
  public String solver() {
    return Natives.SOLVER;
  }

  @Override
  public long seed() {
    return Search.SEED;
  }

  @Override
  public Optional<String> trouble() {
    return Natives.trouble();
  }

  @Override
  public Proof prove(Problem problem, int[] slots, Effort effort, Progress progress) {
    Plan plan = new Plan(problem, slots);
    OptionalLong best = improve(plan, new Work(effort.improving(), progress));
    return best.isPresent()
        ? Proof.of(plan.slots(), best.getAsLong())
        : new Bounds(plan).prove(new Work(effort.bounding(), progress));
  }

  private static OptionalLong improve(Plan plan, Work work) {
    if (!work.isLeft()) {
      return OptionalLong.empty();
    }
    if (plan.free().size() <= SMALL) {
      return new SmallPlan(plan).solve(work);
    }
    new Blocks(plan).polish(work);
    return OptionalLong.empty();
  }
}
