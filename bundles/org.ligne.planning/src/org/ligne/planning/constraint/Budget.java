package org.ligne.planning.constraint;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.ligne.planning.problem.Calendar;
import org.ligne.planning.problem.Entry;
import org.ligne.planning.problem.Purse;

/** What the paid entries of a purse cost in an ISO week stays within what it may spend. */
public final class Budget implements HardConstraint, Ledger {
  private static final Comparator<Entry> DEAREST_FIRST =
      Comparator.comparingLong(Entry::cost).reversed().thenComparing(Entry::index);

  private final List<Purse> purses;
  private final Calendar calendar;
  private final Roster weeks;
  private final long[] left;

  Budget(Timetable table) {
    purses = table.problem().purses();
    calendar = table.problem().axis().calendar();
    left = new long[purses.size() * calendar.weeks()];
    weeks = new Roster(table.problem().entries(), left.length);
    for (int key = 0; key < left.length; key++) {
      Purse purse = purses.get(key / calendar.weeks());
      left[key] = purse.perWeek() - purse.spentIn(calendar.monday(key % calendar.weeks()));
    }
  }

  private int key(Entry entry, int slot) {
    return entry.purse() * calendar.weeks() + calendar.week(slot);
  }

  /** What costs nothing is never too dear, even where others have spent too much. */
  @Override
  public boolean concerns(Entry entry) {
    return entry.purse() != Entry.NONE && entry.cost() > 0;
  }

  @Override
  public void placed(Entry entry, int slot) {
    left[key(entry, slot)] -= entry.cost();
    weeks.add(entry, key(entry, slot));
  }

  @Override
  public void removed(Entry entry, int slot) {
    left[key(entry, slot)] += entry.cost();
    weeks.remove(entry, key(entry, slot));
  }

  @Override
  public int[] ties(Entry entry) {
    return new int[] {entry.purse()};
  }

  @Override
  public boolean allows(Entry entry, int slot) {
    return entry.cost() <= left[key(entry, slot)];
  }

  @Override
  public void obstacles(Entry entry, int slot, Consumer<Obstacle> out) {
    if (!allows(entry, slot)) {
      int key = key(entry, slot);
      out.accept(obstacle(entry, key));
    }
  }

  private Obstacle obstacle(Entry entry, int key) {
    List<Entry> all = weeks.under(key).stream().sorted(DEAREST_FIRST).toList();
    long missing = entry.cost() - left[key];
    int leaving = 0;
    while (missing > 0 && leaving < all.size()) {
      missing -= all.get(leaving++).cost();
    }
    return missing > 0
        ? Obstacle.fast(purses.get(entry.purse()).statement())
        : new Obstacle(purses.get(entry.purse()).statement(), all, leaving);
  }
}
