package org.ligne.planning.constraint;

import org.ligne.planning.problem.Channel;
import org.ligne.planning.problem.Entry;

/** A channel should have as many entries in a week as the lower end of its cadence says. */
public final class CadenceMinimum implements SoftTerm {

  @Override
  public long gain(Entry entry, int slot, Timetable table) {
    int week = table.lane(entry).calendar().week(slot);
    int minimum = table.problem().channelOf(entry).weekMinimum(week);
    return table.lane(entry).inWeek(week) < minimum ? Prices.SHORTFALL : 0;
  }

  @Override
  public long total(Timetable table) {
    long missing = 0;
    for (Channel channel : table.problem().channels()) {
      for (int week = 0; week < channel.calendar().weeks(); week++) {
        int placed = table.lane(channel.index()).inWeek(week);
        missing += Math.max(0, channel.weekMinimum(week) - placed);
      }
    }
    return -Prices.SHORTFALL * missing;
  }
}
