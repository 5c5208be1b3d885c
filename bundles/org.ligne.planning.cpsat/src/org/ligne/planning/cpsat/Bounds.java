package org.ligne.planning.cpsat;

import java.util.List;
import org.ligne.planning.Quality.Verdict;
import org.ligne.planning.bound.Proof;
import org.ligne.planning.constraint.Prices;
import org.ligne.planning.problem.Admission;

/**
 * Bounds the points of the best plan.
 *
 * <p>All terms belong to one entry or one channel, so the points of a plan are the sum of those of
 * its channels. Where the whole is too much for one model, each channel gets its own; limits
 * between channels are lost, which can only raise the sum.
 *
 * <p>Points are compared among plans that leave out the same, so it is first proved that nothing
 * less can be left out. A plan that leaves out more has a lower score whatever its points, as long
 * as all points together are below the price of an entry; that is looked at, too.
 */
final class Bounds {
  private static final int WHOLE = 150;

  /** What bounding takes at least for each entry; with less nothing comes of it. */
  private static final int LEAST_WORK = 3;

  /** What a closer look takes for each entry; it gains a tenth of a percent at best. */
  private static final int CLOSER_WORK = 100;

  private final Plan plan;
  private final List<Frame> frames;

  Bounds(Plan plan) {
    this.plan = plan;
    this.frames =
        plan.free().size() <= WHOLE
            ? List.of(Frame.whole(plan.problem(), plan.slots()))
            : plan.problem().channels().stream()
                .map(channel -> Frame.channel(plan.problem(), channel, plan.slots()))
                .toList();
  }

  /** The bound of the best plan, or why there is none. */
  Proof prove(Work work) {
    if (work.left() < (long) LEAST_WORK * plan.free().size()) {
      return Proof.none(plan.slots(), Verdict.OUT_OF_WORK);
    }
    if (!isLossLeast(work)) {
      return Proof.none(plan.slots(), Verdict.LEFT_OUT);
    }
    return Proof.of(plan.slots(), sum(work));
  }

  private long sum(Work work) {
    long sum = 0;
    int open = frames.size();
    for (Frame frame : frames) {
      sum += bound(frame, work, work.left() / open--);
    }
    return sum;
  }

  /** The best of two looks; a closer one may see less when its work ends early. */
  private long bound(Frame frame, Work work, long share) {
    Model model = model(frame, Detail.COUNTS);
    Search first = work.bound(model, share);
    long bound = first.bound().orElse(model.most());
    long rest = share - first.used();
    if (!first.isOptimal() || rest < (long) CLOSER_WORK * frame.free().size()) {
      return bound;
    }
    Model closer = model(frame, Detail.STEPS);
    return Math.min(bound, work.bound(closer, rest).bound().orElse(bound));
  }

  private Model model(Frame frame, Detail detail) {
    long loss = Loss.of(frame.free(), plan.slots());
    return Model.forPoints(frame, Menu.ALL, detail, loss).from(plan.slots());
  }

  /** Whether no plan leaves out less, and one that leaves out more has a lower score for sure. */
  private boolean isLossLeast(Work work) {
    return isPlacingFirst() && (plan.loss() == 0 || isEachLossLeast(work));
  }

  private boolean isPlacingFirst() {
    long most =
        plan.problem().entries().stream()
            .mapToLong(entry -> (long) Admission.MAX_SCORE * entry.weight())
            .sum();
    return most - Prices.UNPLACED_WEIGHT < plan.points();
  }

  private boolean isEachLossLeast(Work work) {
    return frames.stream()
        .filter(frame -> Loss.of(frame.free(), plan.slots()) > 0)
        .allMatch(frame -> isLeast(frame, work));
  }

  private boolean isLeast(Frame frame, Work work) {
    Model model = Model.forPlaces(frame, Menu.ALL, Detail.COUNTS).from(plan.slots());
    Search search = work.solve(model, work.left() / 4);
    return search.isOptimal() && search.objective() == Loss.of(frame.free(), plan.slots());
  }
}
