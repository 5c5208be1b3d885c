package org.ligne.planning.naive;

import org.ligne.planning.problem.Entry;
import org.ligne.planning.problem.Problem;

/** The best plan there is, found by trying all of them. */
final class Exhaustive {
  private final Problem problem;
  private final NaiveRules rules;
  private final NaiveValue value;
  private final int[] slots;
  private final boolean[] settled;
  private long best = Long.MIN_VALUE;
  private long tried;

  /** Pinned and kept entries stay where a plan has them. */
  Exhaustive(Problem problem, int[] plan) {
    this.problem = problem;
    this.rules = new NaiveRules(problem);
    this.value = new NaiveValue(problem);
    this.slots = new int[plan.length];
    this.settled = new boolean[plan.length];
    for (Entry entry : problem.entries()) {
      settled[entry.index()] = entry.isPinned();
      slots[entry.index()] = entry.isPinned() ? plan[entry.index()] : Naive.NOWHERE;
    }
  }

  /** The value of the best plan: of those that leave out the fewest. */
  long best() {
    for (int missing = 0; best == Long.MIN_VALUE; missing++) {
      extend(0, missing);
    }
    return best;
  }

  long tried() {
    return tried;
  }

  private void extend(int entry, int missing) {
    if (entry == slots.length) {
      tried++;
      best = Math.max(best, value.of(slots));
    } else if (settled[entry]) {
      extend(entry + 1, missing);
    } else {
      place(problem.entries().get(entry), missing);
    }
  }

  private void place(Entry entry, int missing) {
    for (int i = 0; i < entry.candidates().size(); i++) {
      slots[entry.index()] = entry.candidates().get(i);
      if (rules.hold(slots)) {
        extend(entry.index() + 1, missing);
      }
    }
    slots[entry.index()] = Naive.NOWHERE;
    if (missing > 0) {
      extend(entry.index() + 1, missing - 1);
    }
  }
}
