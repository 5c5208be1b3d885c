package org.ligne.planning.explain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ligne.planning.constraint.Constraints;
import org.ligne.planning.constraint.Prices;
import org.ligne.planning.constraint.Timetable;
import org.ligne.planning.problem.Channel;
import org.ligne.planning.problem.Entry;

/**
 * Takes one entry out of a table, so that it can be held against any slot, and puts it back in the
 * end. An entry that is fixed is held as though it floated; one that is kept stays where it is.
 */
final class Trial implements AutoCloseable {
  private final Timetable table;
  private final Constraints constraints;
  private final Entry entry;
  private final Channel channel;
  private final int here;
  private final List<Gain> gains;
  private final long worth;

  Trial(Timetable table, Entry entry) {
    this.table = table;
    this.constraints = table.constraints();
    this.entry = entry;
    channel = table.problem().channelOf(entry);
    here = table.isPlaced(entry) ? table.remove(entry) : Timetable.NOWHERE;
    gains = here == Timetable.NOWHERE ? List.of() : gains(here);
    worth = here == Timetable.NOWHERE ? 0 : worth(here);
  }

  @Override
  public void close() {
    if (here != Timetable.NOWHERE) {
      table.place(entry, here);
    }
  }

  int here() {
    return here;
  }

  /** What the entry's own slot is worth, by statement. */
  List<Gain> gains() {
    return gains;
  }

  /** Every slot has the price of a missing entry alike, so it is left out. */
  private long worth(int slot) {
    return constraints.gain(entry, slot) - Prices.unplaced(entry.weight());
  }

  private List<Gain> gains(int slot) {
    List<Gain> found = new ArrayList<>();
    constraints.effects(entry, slot, effect -> found.add(Gain.of(effect)));
    return found;
  }

  Alternative alternative(int slot) {
    List<Gain> there = gains(slot);
    return new Alternative(
        new Option(table.problem().axis().at(slot), worth(slot) - worth, bars(slot)),
        there,
        Difference.between(gains, there));
  }

  /** Slots from one to before another. */
  Options options(int first, int end) {
    int[] slots = new int[Math.max(0, end - first)];
    Arrays.setAll(slots, position -> first + position);
    return options(slots);
  }

  Options options(int... slots) {
    long[] changes = new long[slots.length];
    List<List<Bar>> bars = new ArrayList<>(slots.length);
    for (int i = 0; i < slots.length; i++) {
      changes[i] = worth(slots[i]) - worth;
      bars.add(bars(slots[i]));
    }
    return new Options(table.problem().axis(), slots, changes, bars);
  }

  private List<Bar> bars(int slot) {
    if (slot == here) {
      return List.of();
    }
    if (entry.isPinned()) {
      return barsOfPinned(slot);
    }
    return constraints.allow(entry, slot) ? List.of() : found(slot);
  }

  private List<Bar> found(int slot) {
    List<Bar> found = new ArrayList<>();
    constraints.obstacles(entry, slot, obstacle -> found.add(Bar.of(obstacle)));
    return found;
  }

  private List<Bar> barsOfPinned(int slot) {
    List<Bar> found = found(slot);
    if (entry.isKept()) {
      return found;
    }
    found.removeIf(bar -> bar.isFast() && bar.statement().equals(entry.wish()));
    if (!channel.isOpen(slot)) {
      found.addFirst(Bar.closed(channel.admission(slot).statement()));
    }
    return found;
  }
}
