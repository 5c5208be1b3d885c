package org.ligne.planning.constraint;

import org.ligne.planning.problem.Entry;

/** Entries should sit where their audience is, the weighty ones first. */
public final class AudienceScore implements SoftTerm {

  @Override
  public long gain(Entry entry, int slot, Timetable table) {
    return (long) entry.weight() * table.problem().channelOf(entry).score(slot);
  }

  @Override
  public long total(Timetable table) {
    return table.problem().entries().stream()
        .filter(table::isPlaced)
        .mapToLong(entry -> gain(entry, table.slot(entry), table))
        .sum();
  }
}
