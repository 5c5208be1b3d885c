package org.ligne.planning.constraint;

import java.util.LinkedList;
import java.util.List;
import java.util.function.Consumer;
import org.ligne.planning.problem.Channel;
import org.ligne.planning.problem.Entry;

/** Two entries of a channel keep its least distance. */
public final class ChannelGap implements HardConstraint {
  private final Timetable table;

  ChannelGap(Timetable table) {
    this.table = table;
  }

  @Override
  public boolean allows(Entry entry, int slot) {
    Channel channel = table.problem().channelOf(entry);
    Lane lane = table.lane(entry);
    int next = lane.from(slot);
    if (next >= 0 && next < channel.firstAfterGap(slot)) {
      return false;
    }
    int previous = lane.before(slot);
    return previous < 0 || slot >= channel.firstAfterGap(previous);
  }

  @Override
  public void obstacles(Entry entry, int slot, Consumer<Obstacle> out) {
    Channel channel = table.problem().channelOf(entry);
    Lane lane = table.lane(entry);
    List<Entry> near = new LinkedList<>(lane.between(slot, channel.firstAfterGap(slot)));
    int previous = lane.before(slot);
    while (previous >= 0 && slot < channel.firstAfterGap(previous)) {
      near.addAll(0, lane.between(previous, previous + 1));
      previous = lane.before(previous);
    }
    if (!near.isEmpty()) {
      out.accept(Obstacle.all(channel.policy().gap().statement(), near));
    }
  }
}
