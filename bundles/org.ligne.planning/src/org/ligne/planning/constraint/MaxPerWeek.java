package org.ligne.planning.constraint;

import java.util.List;
import org.ligne.planning.problem.Cap;
import org.ligne.planning.problem.ChannelPolicy;
import org.ligne.planning.problem.Entry;

/** A channel has at most so many entries in an ISO week. */
public final class MaxPerWeek extends ChannelCap {

  MaxPerWeek(Timetable table) {
    super(table);
  }

  @Override
  Cap cap(ChannelPolicy policy) {
    return policy.perWeek();
  }

  @Override
  int count(Lane lane, int slot) {
    return lane.inWeek(lane.calendar().week(slot));
  }

  @Override
  List<Entry> entries(Lane lane, int slot) {
    return entriesOfWeek(lane, slot);
  }
}
