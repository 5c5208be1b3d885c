package org.ligne.planning.constraint;

import java.util.List;
import org.ligne.planning.problem.Cap;
import org.ligne.planning.problem.ChannelPolicy;
import org.ligne.planning.problem.Entry;

/** A channel has at most as many entries in an ISO week as the upper end of its cadence says. */
public final class CadenceMaximum extends ChannelCap {

  CadenceMaximum(Timetable table) {
    super(table);
  }

  @Override
  Cap cap(ChannelPolicy policy) {
    return policy.cadenceMaximum();
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
