package org.ligne.planning.constraint;

import org.ligne.planning.problem.Entry;

/** Every entry should have a slot, before anything else. */
public final class Placing implements SoftTerm {

  @Override
  public long gain(Entry entry, int slot, Timetable table) {
    return Prices.UNPLACED;
  }

  @Override
  public long total(Timetable table) {
    return -Prices.UNPLACED * table.unplaced().size();
  }
}
