package org.ligne.planning.constraint;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.ligne.planning.problem.Calendar;
import org.ligne.planning.problem.Channel;
import org.ligne.planning.problem.Entry;
import org.ligne.planning.problem.Statement;
import org.ligne.planning.problem.StatementKind;

/**
 * Any three days in a row should not have more entries of a channel than an even spread gives them.
 * The excess is counted, not the variance, so that one move changes three windows only.
 */
public final class Evenness implements SoftTerm, Ledger {
  /** What speaks against crowds. */
  public static final Statement SPREAD =
      Statement.own(StatementKind.EVENNESS, "entries are spread evenly over any three days");

  private static final int WINDOW = 3;

  private final Timetable table;

  /** Entries in each three days, by channel and last day of the three. */
  private final int[][] crowds;

  Evenness(Timetable table) {
    this.table = table;
    List<Channel> channels = table.problem().channels();
    crowds = new int[channels.size()][];
    Arrays.setAll(crowds, each -> new int[channels.get(each).calendar().days() + WINDOW - 1]);
  }

  @Override
  public void placed(Entry entry, int slot) {
    count(entry, slot, 1);
  }

  @Override
  public void removed(Entry entry, int slot) {
    count(entry, slot, -1);
  }

  private void count(Entry entry, int slot, int change) {
    int day = table.lane(entry).calendar().day(slot);
    for (int last = day; last < day + WINDOW; last++) {
      crowds[entry.channel()][last] += change;
    }
  }

  @Override
  public long gain(Entry entry, int slot) {
    int load = table.problem().channelOf(entry).evenLoad();
    int[] crowd = crowds[entry.channel()];
    int day = table.lane(entry).calendar().day(slot);
    int crowded = 0;
    for (int last = day; last < day + WINDOW; last++) {
      crowded += crowd[last] >= load ? 1 : 0;
    }
    return -Prices.CROWDING * crowded;
  }

  @Override
  public void effects(Entry entry, int slot, Consumer<Effect> out) {
    long points = gain(entry, slot);
    if (points != 0) {
      Lane lane = table.lane(entry);
      Calendar calendar = lane.calendar();
      int day = calendar.day(slot);
      int first = calendar.firstOfDay(day - WINDOW + 1);
      out.accept(
          new Effect(SPREAD, points, lane.between(first, calendar.firstOfDay(day + WINDOW))));
    }
  }

  @Override
  public long total() {
    long excess = 0;
    for (Channel channel : table.problem().channels()) {
      for (int crowd : crowds[channel.index()]) {
        excess += Math.max(0, crowd - channel.evenLoad());
      }
    }
    return -Prices.CROWDING * excess;
  }
}
