package org.ligne.planning.cpsat;

import java.util.OptionalLong;

/**
 * Solves a small plan as one: first from a menu, which soon gives a plan next to the best, then
 * from that plan over all slots, which proves it.
 */
final class SmallPlan {
  /** More offers than these are not solved to the end in any time people wait. */
  private static final int MOST_OFFERS = 40_000;

  private final Plan plan;

  SmallPlan(Plan plan) {
    this.plan = plan;
  }

  /** Makes the plan better; gives the points of the best one if that is proved. */
  OptionalLong solve(Work work) {
    boolean placed = place(work);
    Model menu = points(new BestOfDay(plan.problem(), plan.slots()));
    plan.take(work.solve(menu, work.left() / 3), menu);
    Model all = points(Menu.ALL);
    if (!work.isLeft() || all.offers().all().count() > MOST_OFFERS) {
      return OptionalLong.empty();
    }
    Search search = work.solve(all, work.left());
    plan.take(search, all);
    return placed && search.isOptimal()
        ? OptionalLong.of(search.objective())
        : OptionalLong.empty();
  }

  /** Leaves out as little as possible; whether that is proved. */
  private boolean place(Work work) {
    if (plan.loss() == 0) {
      return true;
    }
    Model model = Model.forPlaces(frame(), Menu.ALL, Detail.SLOTS).from(plan.slots());
    Search search = work.solve(model, work.left() / 3);
    plan.take(search, model);
    return search.isOptimal() && search.objective() == plan.loss();
  }

  private Model points(Menu menu) {
    return Model.forPoints(frame(), menu, Detail.SLOTS, plan.loss()).from(plan.slots());
  }

  private Frame frame() {
    return Frame.whole(plan.problem(), plan.slots());
  }
}
