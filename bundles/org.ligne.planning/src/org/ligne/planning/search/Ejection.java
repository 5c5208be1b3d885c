package org.ligne.planning.search;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.ligne.planning.constraint.Prices;
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

  private final Board board;
  private final Timetable table;
  private final Choice choice;
  private final Outlook outlook;
  private final Victims victims;
  private final Shake shake;
  private final Deque<Entry> waiting = new ArrayDeque<>();
  private long best;
  private int sinceBest;

  Ejection(Board board, Choice choice, Outlook outlook) {
    this.board = board;
    this.table = board.table();
    this.choice = choice;
    this.outlook = outlook;
    this.shake = new Shake(board, outlook);
    this.victims = new Victims(board);
  }

  void run(Steps steps) {
    table.unplaced().stream().filter(entry -> !entry.isPinned()).forEach(waiting::add);
    best = board.value();
    while (!waiting.isEmpty() && sinceBest++ < patience()) {
      Entry entry = waiting.removeFirst();
      if (!steps.spend(STEPS_PER_SLOT * entry.candidates().size())) {
        break;
      }
      if (!placeFreely(entry)) {
        force(entry);
      }
      board.mark();
      noteBest();
    }
    board.toBest();
  }

  private int patience() {
    return PATIENCE + table.problem().entries().size() / 2;
  }

  private boolean placeFreely(Entry entry) {
    int slot = choice.best(entry, outlook.of(entry));
    if (slot != Timetable.NOWHERE) {
      board.place(entry, slot);
    }
    return slot != Timetable.NOWHERE;
  }

  /** Takes the slot whose clearing costs least; an entry that cannot be helped waits no longer. */
  private void force(Entry entry) {
    int slot = cheapestSlot(entry);
    if (slot == Timetable.NOWHERE) {
      return;
    }
    List<Entry> ejected = clear(entry, slot);
    if (board.allows(entry, slot)) {
      board.place(entry, slot);
    }
    if (sinceBest > SHAKE_AFTER) {
      shake.around(entry);
    }
    ejected.stream().filter(victim -> !placeFreely(victim)).forEach(waiting::add);
  }

  /** What is paid for counts by its price, so it may take more than one round. */
  private List<Entry> clear(Entry entry, int slot) {
    List<Entry> ejected = new ArrayList<>();
    List<Entry> more = victims.of(entry, slot);
    while (more != null && !more.isEmpty()) {
      victims.eject(more);
      ejected.addAll(more);
      more = victims.of(entry, slot);
    }
    return ejected;
  }

  private int cheapestSlot(Entry entry) {
    Slots slots = outlook.of(entry);
    int found = Timetable.NOWHERE;
    long least = Long.MAX_VALUE;
    long most = Long.MIN_VALUE;
    for (int i = 0; i < slots.size(); i++) {
      List<Entry> leaving = victims.of(entry, slots.get(i));
      long cost = leaving == null ? Long.MAX_VALUE : victims.cost(leaving);
      long gain = cost > least ? 0 : board.gain(entry, slots.get(i));
      if (cost < least || cost == least && leaving != null && gain > most) {
        found = slots.get(i);
        least = cost;
        most = gain;
      }
    }
    return found;
  }

  /** Only what is placed counts as better; a mere better score does not make it go on. */
  private void noteBest() {
    if (board.value() > best + Prices.UNPLACED_WEIGHT / 2) {
      best = board.value();
      sinceBest = 0;
    }
  }
}
