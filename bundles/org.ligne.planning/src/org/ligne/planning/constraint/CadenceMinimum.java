package org.ligne.planning.constraint;

import java.util.List;
import java.util.function.Consumer;
import org.ligne.planning.problem.Channel;
import org.ligne.planning.problem.Entry;

/** A channel should have as many entries in a week as the lower end of its cadence says. */
public final class CadenceMinimum implements SoftTerm {
  private final Timetable table;
  private final List<Channel> channels;

  CadenceMinimum(Timetable table) {
    this.table = table;
    this.channels = table.problem().channels();
  }

  @Override
  public boolean concerns(Entry entry) {
    return channels.get(entry.channel()).policy().cadence() != null;
  }

  @Override
  public long gain(Entry entry, int slot) {
    Lane lane = table.lane(entry);
    int week = lane.calendar().week(slot);
    int minimum = channels.get(entry.channel()).weekMinimum(week);
    return lane.inWeek(week) < minimum ? Prices.SHORTFALL : 0;
  }

  @Override
  public void effects(Entry entry, int slot, Consumer<Effect> out) {
    if (gain(entry, slot) != 0) {
      Channel channel = channels.get(entry.channel());
      out.accept(Effect.alone(channel.policy().cadence().statement(), Prices.SHORTFALL));
    }
  }

  @Override
  public long total() {
    long missing = 0;
    for (Channel channel : channels) {
      for (int week = 0; week < channel.calendar().weeks(); week++) {
        int placed = table.lane(channel.index()).inWeek(week);
        missing += Math.max(0, channel.weekMinimum(week) - placed);
      }
    }
    return -Prices.SHORTFALL * missing;
  }
}
