package org.ligne.planning.constraint;

import java.util.List;
import org.ligne.planning.problem.Calendar;
import org.ligne.planning.problem.Cap;
import org.ligne.planning.problem.ChannelPolicy;
import org.ligne.planning.problem.Entry;

/** A channel has at most so many entries on a local day. */
public final class MaxPerDay extends ChannelCap {

  MaxPerDay(Timetable table) {
    super(table);
  }

  @Override
  Cap cap(ChannelPolicy policy) {
    return policy.perDay();
  }

  @Override
  int count(Lane lane, int slot) {
    return lane.onDay(lane.calendar().day(slot));
  }

  @Override
  List<Entry> entries(Lane lane, int slot) {
    Calendar calendar = lane.calendar();
    int day = calendar.day(slot);
    return lane.between(calendar.firstOfDay(day), calendar.firstOfDay(day + 1));
  }
}
