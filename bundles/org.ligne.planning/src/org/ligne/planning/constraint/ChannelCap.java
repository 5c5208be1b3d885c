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

  /** The limit, or null. */
  abstract Cap cap(ChannelPolicy policy);

  /** How many entries the period of a slot has. */
  abstract int count(Lane lane, int slot, Timetable table);

  /** The entries of the period of a slot. */
  abstract List<Entry> entries(Lane lane, int slot, Timetable table);

  @Override
  public final boolean allows(Entry entry, int slot, Timetable table) {
    Cap cap = cap(entry, table);
    return cap == null || count(table.lane(entry), slot, table) < cap.count();
  }

  @Override
  public final void obstacles(Entry entry, int slot, Timetable table, Consumer<Obstacle> out) {
    if (!allows(entry, slot, table)) {
      Cap cap = cap(entry, table);
      List<Entry> all = entries(table.lane(entry), slot, table);
      out.accept(new Obstacle(cap.statement(), all, all.size() + 1 - cap.count()));
    }
  }

  private Cap cap(Entry entry, Timetable table) {
    return cap(table.problem().channelOf(entry).policy());
  }

  static List<Entry> entriesOfWeek(Lane lane, int slot, Timetable table) {
    Calendar calendar = lane.calendar();
    int week = calendar.week(slot);
    return lane.between(calendar.firstOfWeek(week), calendar.firstOfWeek(week + 1));
  }
}
