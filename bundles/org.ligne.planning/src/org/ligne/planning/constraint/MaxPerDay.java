package org.ligne.planning.constraint;

import java.util.List;
import org.ligne.planning.problem.Axis;
import org.ligne.planning.problem.Cap;
import org.ligne.planning.problem.ChannelPolicy;
import org.ligne.planning.problem.Entry;

/** A channel has at most so many entries on a local day. */
public final class MaxPerDay extends ChannelCap {

  @Override
  Cap cap(ChannelPolicy policy) {
    return policy.perDay();
  }

  @Override
  int count(Lane lane, int slot, Timetable table) {
    return lane.onDay(table.problem().axis().day(slot));
  }

  @Override
  List<Entry> entries(Lane lane, int slot, Timetable table) {
    Axis axis = table.problem().axis();
    int day = axis.day(slot);
    return lane.between(axis.firstOfDay(day), axis.firstOfDay(day + 1));
  }
}
