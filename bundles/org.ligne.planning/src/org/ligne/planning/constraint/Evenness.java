package org.ligne.planning.constraint;

import org.ligne.planning.problem.Channel;
import org.ligne.planning.problem.Entry;

/**
 * Any three days in a row should not have more entries of a channel than an even spread gives them.
 * The excess is counted, not the variance, so that one move changes three windows only.
 */
public final class Evenness implements SoftTerm {
  private static final int WINDOW = 3;

  @Override
  public long gain(Entry entry, int slot, Timetable table) {
    int load = table.problem().channelOf(entry).evenLoad();
    Lane lane = table.lane(entry);
    int day = lane.calendar().day(slot);
    int crowded = 0;
    for (int first = day - WINDOW + 1; first <= day; first++) {
      crowded += lane.inThreeDays(first) >= load ? 1 : 0;
    }
    return -Prices.CROWDING * crowded;
  }

  @Override
  public long total(Timetable table) {
    long excess = 0;
    for (Channel channel : table.problem().channels()) {
      Lane lane = table.lane(channel.index());
      for (int first = 1 - WINDOW; first < channel.calendar().days(); first++) {
        excess += Math.max(0, lane.inThreeDays(first) - channel.evenLoad());
      }
    }
    return -Prices.CROWDING * excess;
  }
}
