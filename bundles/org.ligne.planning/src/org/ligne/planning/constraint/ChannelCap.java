package org.ligne.planning.constraint;

import java.util.List;
import java.util.function.Consumer;
import org.ligne.planning.problem.Calendar;
import org.ligne.planning.problem.Cap;
import org.ligne.planning.problem.ChannelPolicy;
import org.ligne.planning.problem.Entry;

/** A channel has at most so many entries in a period of the calendar. */
abstract sealed class ChannelCap implements HardConstraint
    permits MaxPerDay, MaxPerWeek, CadenceMaximum {
  private final Timetable table;
  private final int[] limits;

  ChannelCap(Timetable table) {
    this.table = table;
    limits =
        table.problem().channels().stream()
            .map(channel -> cap(channel.policy()))
            .mapToInt(cap -> cap == null ? Integer.MAX_VALUE : cap.count())
            .toArray();
  }

  /** The limit, or null. */
  abstract Cap cap(ChannelPolicy policy);

  /** How many entries the period of a slot has. */
  abstract int count(Lane lane, int slot);

  /** The entries of the period of a slot. */
  abstract List<Entry> entries(Lane lane, int slot);

  @Override
  public final boolean concerns(Entry entry) {
    return limits[entry.channel()] < Integer.MAX_VALUE;
  }

  @Override
  public final boolean allows(Entry entry, int slot) {
    return count(table.lane(entry), slot) < limits[entry.channel()];
  }

  @Override
  public final void obstacles(Entry entry, int slot, Consumer<Obstacle> out) {
    if (!allows(entry, slot)) {
      Cap cap = cap(table.problem().channelOf(entry).policy());
      List<Entry> all = entries(table.lane(entry), slot);
      out.accept(new Obstacle(cap.statement(), all, all.size() + 1 - cap.count()));
    }
  }

  static List<Entry> entriesOfWeek(Lane lane, int slot) {
    Calendar calendar = lane.calendar();
    int week = calendar.week(slot);
    return lane.between(calendar.firstOfWeek(week), calendar.firstOfWeek(week + 1));
  }
}
