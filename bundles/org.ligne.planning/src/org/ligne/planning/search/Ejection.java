package org.ligne.planning.search;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.ligne.planning.constraint.Constraints;
import org.ligne.planning.constraint.Timetable;
import org.ligne.planning.problem.Entry;
import org.ligne.planning.problem.Slots;

/**
 * Forces entries that found no slot into one, throws out what stands in the way, and finds those a
 * new slot in turn. Ends with the best table seen: the fewest entries without a slot, then the
 * lightest ones.
 */
final class Ejection {
  /** Forced entries without any improvement after which the rest counts as impossible. */
  private static final int PATIENCE = 1_000;

  /** Forced entries without any improvement after which the neighbourhood is shaken. */
  private static final int SHAKE_AFTER = 30;

  /** Telling what blocks a slot costs about so many times what asking whether it is free costs. */
  private static final int STEPS_PER_SLOT = 10;

  private final Constraints constraints;
  private final Timetable table;
  private final Choice choice;
  private final Outlook outlook;
  private final Victims victims;
  private final Shake shake;
  private final Deque<Entry> waiting = new ArrayDeque<>();
  private int[] best;
  private long bestLoss;
  private int sinceBest;

  Ejection(Constraints constraints, Timetable table, Choice choice, Outlook outlook) {
    this.constraints = constraints;
    this.table = table;
    this.choice = choice;
    this.outlook = outlook;
    this.shake = new Shake(constraints, table, outlook);
    this.victims = new Victims(constraints, table);
  }

  void run(Budget budget) {
    table.unplaced().stream().filter(entry -> !entry.isPinned()).forEach(waiting::add);
    best = table.snapshot();
    bestLoss = loss();
    while (!waiting.isEmpty() && sinceBest++ < patience()) {
      Entry entry = waiting.removeFirst();
      if (!budget.spend(STEPS_PER_SLOT * entry.candidates().size())) {
        break;
      }
      if (!placeFreely(entry)) {
        force(entry);
      }
      keepIfBest();
    }
    table.restore(best);
  }

  private int patience() {
    return PATIENCE + table.problem().entries().size() / 2;
  }

  private boolean placeFreely(Entry entry) {
    int slot = choice.best(entry, outlook.of(entry));
    if (slot != Timetable.NOWHERE) {
      table.place(entry, slot);
    }
    return slot != Timetable.NOWHERE;
  }

  /** Takes the slot whose clearing costs least; an entry that cannot be helped waits no longer. */
  private void force(Entry entry) {
    int slot = cheapestSlot(entry);
    if (slot == Timetable.NOWHERE) {
      return;
    }
    List<Entry> ejected = victims.of(entry, slot);
    victims.eject(ejected);
    table.place(entry, slot);
    if (sinceBest > SHAKE_AFTER) {
      shake.around(entry);
    }
    ejected.stream().filter(victim -> !placeFreely(victim)).forEach(waiting::add);
  }

  private int cheapestSlot(Entry entry) {
    Slots slots = outlook.of(entry);
    int found = Timetable.NOWHERE;
    long least = Long.MAX_VALUE;
    long most = Long.MIN_VALUE;
    for (int i = 0; i < slots.size(); i++) {
      List<Entry> leaving = victims.of(entry, slots.get(i));
      long cost = leaving == null ? Long.MAX_VALUE : victims.cost(leaving);
      long gain = cost > least ? 0 : constraints.gain(entry, slots.get(i), table);
      if (cost < least || cost == least && leaving != null && gain > most) {
        found = slots.get(i);
        least = cost;
        most = gain;
      }
    }
    return found;
  }

  private void keepIfBest() {
    long loss = loss();
    if (loss < bestLoss) {
      best = table.snapshot();
      bestLoss = loss;
      sinceBest = 0;
    }
  }

  private long loss() {
    return table.unplaced().stream().mapToLong(entry -> (1L << 32) + entry.weight()).sum();
  }
}
