package org.ligne.planning.cpsat;

import java.util.List;
import org.ligne.planning.constraint.Prices;
import org.ligne.planning.constraint.Timetable;
import org.ligne.planning.problem.Entry;
import org.ligne.planning.problem.Problem;

/** The best plan so far. */
final class Plan {
  private final Problem problem;
  private final List<Entry> free;
  private int[] slots;
  private long value;

  Plan(Problem problem, int[] slots) {
    this.problem = problem;
    this.free = problem.entries().stream().filter(entry -> !entry.isKept()).toList();
    this.slots = slots.clone();
    this.value = value(slots);
  }

  Problem problem() {
    return problem;
  }

  /** The entries that are not kept, by number. */
  List<Entry> free() {
    return free;
  }

  /** The slots by number of entry; not to be changed. */
  int[] slots() {
    return slots;
  }

  /** The price of what is left out. */
  long loss() {
    return Loss.of(problem.entries(), slots);
  }

  /** The score without the price of what is left out. */
  long points() {
    return value + loss() * Prices.UNPLACED_WEIGHT;
  }

  /** Takes what a search found for a model's entries, if that is better. */
  boolean take(Search search, Model model) {
    if (!search.found()) {
      return false;
    }
    int[] other = slots.clone();
    model.frame().free().forEach(entry -> other[entry.index()] = Timetable.NOWHERE);
    model
        .offers()
        .all()
        .filter(search::takes)
        .forEach(offer -> other[offer.entry().index()] = offer.first());
    long found = value(other);
    boolean better = found > value;
    slots = better ? other : slots;
    value = better ? found : value;
    return better;
  }

  private long value(int[] plan) {
    Timetable table = new Timetable(problem);
    table.restore(plan);
    return table.constraints().total();
  }
}
