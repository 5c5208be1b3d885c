package org.ligne.planning.constraint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ligne.planning.problem.Calendar;
import org.ligne.planning.problem.Entry;

/** What is placed on one channel, in the order of slots, with its counts per day and week. */
public final class Lane {
  private final Calendar calendar;
  private final Entry[] occupants;
  private final SlotSet taken;
  private final int[] perDay;
  private final int[] perWeek;

  /** Kept entries may share a slot; the one with the lowest number is its occupant. */
  private final Map<Integer, List<Entry>> behind = new HashMap<>();

  Lane(Calendar calendar, int slots) {
    this.calendar = calendar;
    this.occupants = new Entry[slots];
    this.taken = new SlotSet(slots);
    this.perDay = new int[calendar.days()];
    this.perWeek = new int[calendar.weeks()];
  }

  void place(Entry entry, int slot) {
    Entry held = occupants[slot];
    if (held == null) {
      occupants[slot] = entry;
      taken.add(slot);
    } else {
      boolean first = entry.index() < held.index();
      occupants[slot] = first ? entry : held;
      behind.computeIfAbsent(slot, any -> new ArrayList<>()).add(first ? held : entry);
    }
    count(slot, 1);
  }

  void remove(Entry entry, int slot) {
    if (behind.isEmpty() || !behind.containsKey(slot)) {
      occupants[slot] = null;
      taken.remove(slot);
    } else {
      removeShared(entry, slot);
    }
    count(slot, -1);
  }

  private void removeShared(Entry entry, int slot) {
    List<Entry> others = behind.remove(slot);
    others.add(occupants[slot]);
    others.remove(entry);
    others.sort((one, other) -> Integer.compare(one.index(), other.index()));
    occupants[slot] = others.removeFirst();
    if (!others.isEmpty()) {
      behind.put(slot, others);
    }
  }

  private void count(int slot, int change) {
    perDay[calendar.day(slot)] += change;
    perWeek[calendar.week(slot)] += change;
  }

  /** The days and weeks that are counted. */
  public Calendar calendar() {
    return calendar;
  }

  /** The entry at a slot, or null; of several kept ones the first by id. */
  public Entry at(int slot) {
    return occupants[slot];
  }

  /** The last taken slot before {@code slot}, or -1. */
  public int before(int slot) {
    return taken.before(slot);
  }

  /** The first taken slot at or after {@code slot}, or -1. */
  public int from(int slot) {
    return taken.from(slot);
  }

  /** The entries from slot {@code first} to before {@code end}, in the order of slots. */
  public List<Entry> between(int first, int end) {
    List<Entry> found = new ArrayList<>();
    for (int slot = from(first); slot >= 0 && slot < end; slot = from(slot + 1)) {
      found.add(occupants[slot]);
      found.addAll(behind.getOrDefault(slot, List.of()));
    }
    return found;
  }

  /** How many entries a local day has. */
  public int onDay(int day) {
    return perDay[day];
  }

  /** How many entries the three days from {@code day} on have; days beyond the axis have none. */
  public int inThreeDays(int day) {
    int sum = 0;
    for (int each = Math.max(0, day); each < Math.min(perDay.length, day + 3); each++) {
      sum += perDay[each];
    }
    return sum;
  }

  /** How many entries an ISO week has. */
  public int inWeek(int week) {
    return perWeek[week];
  }
}
