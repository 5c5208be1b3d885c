package org.ligne.planning.cpsat;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.LinearArgument;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.ligne.planning.constraint.Prices;
import org.ligne.planning.problem.Entry;

/**
 * A channel step by step, with the pillar of the last entry so far. Only a repetition costs, so the
 * variables need a lower limit only.
 *
 * <p>Among n entries of which n(k) have pillar k, at least 2 n(k) - n - 1 repeat k, as the others
 * part them into n - n(k) + 1 runs at most. The solver does not see that by itself.
 */
final class Sequence {
  private final Model model;
  private final int[] pillars;
  private final int entries;
  private final LinearArgument[] last;
  private final List<List<LinearArgument>> repeats = new ArrayList<>();
  private final List<LinearExprBuilder> excess = new ArrayList<>();

  /** A channel that has so many entries, with the pillars that can repeat. */
  Sequence(Model model, int[] pillars, int entries) {
    this.model = model;
    this.entries = entries;
    this.pillars = pillars;
    this.last = new LinearArgument[pillars.length];
    for (int i = 0; i < pillars.length; i++) {
      repeats.add(new ArrayList<>());
      excess.add(LinearExpr.newBuilder().add(-1));
    }
  }

  /** An entry that stays. */
  void pass(Entry entry) {
    for (int i = 0; i < pillars.length; i++) {
      boolean same = entry.pillar() == pillars[i];
      if (same && last[i] != null) {
        repeat(i, last[i]);
      }
      last[i] = same && model.detail() != Detail.COUNTS ? LinearExpr.constant(1) : null;
      excess.get(i).add(same ? 1 : -1);
    }
  }

  /** A step that one of some offers may take. */
  void pass(List<Offer> offers) {
    for (int i = 0; i < pillars.length; i++) {
      int pillar = pillars[i];
      List<Offer> same = offers.stream().filter(it -> it.entry().pillar() == pillar).toList();
      List<Offer> other = offers.stream().filter(it -> it.entry().pillar() != pillar).toList();
      same.forEach(count(i, 1));
      other.forEach(count(i, -1));
      if (model.detail() != Detail.COUNTS && !offers.isEmpty()) {
        follow(i, same, other);
      }
    }
  }

  private Consumer<Offer> count(int pillar, int sign) {
    return offer -> excess.get(pillar).addTerm(offer.taken(), sign);
  }

  private void follow(int pillar, List<Offer> same, List<Offer> other) {
    LinearArgument before = last[pillar];
    if (before != null && !same.isEmpty()) {
      repeat(pillar, repetition(before, same));
    }
    if (before != null || !same.isEmpty()) {
      last[pillar] = next(before, same, other);
    }
  }

  private void repeat(int pillar, LinearArgument quantity) {
    repeats.get(pillar).add(quantity);
    model.charge(quantity, Prices.REPETITION);
  }

  private BoolVar repetition(LinearArgument before, List<Offer> same) {
    BoolVar repeated = model.solver().newBoolVar("");
    LinearExprBuilder both = Model.sum(same).add(before).addTerm(repeated, -1);
    model.solver().addLessOrEqual(both, 1);
    return repeated;
  }

  private BoolVar next(LinearArgument before, List<Offer> same, List<Offer> other) {
    BoolVar after = model.solver().newBoolVar("");
    model.solver().addLessOrEqual(Model.sum(same), after);
    if (before != null) {
      LinearExprBuilder kept = LinearExpr.newBuilder().add(before).addTerm(after, -1);
      other.forEach(offer -> kept.addTerm(offer.taken(), -1));
      model.solver().addLessOrEqual(kept, 0);
    }
    return after;
  }

  /** Tells how often pillars repeat at least. */
  void count() {
    for (int i = 0; i < pillars.length; i++) {
      if (model.detail() == Detail.COUNTS) {
        repeat(i, model.solver().newIntVar(0, entries, ""));
      }
      LinearExprBuilder least = excess.get(i);
      repeats.get(i).forEach(quantity -> least.addTerm(quantity, -1));
      model.solver().addLessOrEqual(least, 0);
    }
  }
}
