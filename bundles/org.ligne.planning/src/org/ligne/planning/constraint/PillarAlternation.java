package org.ligne.planning.constraint;

import org.ligne.planning.problem.Channel;
import org.ligne.planning.problem.Entry;

/** A pillar should not follow itself on a channel. Entries without a pillar follow anything. */
public final class PillarAlternation implements SoftTerm {

  @Override
  public long gain(Entry entry, int slot, Timetable table) {
    Lane lane = table.lane(entry);
    int before = lane.before(slot);
    int after = lane.from(slot);
    Entry previous = before < 0 ? null : lane.at(before);
    Entry next = after < 0 ? null : lane.at(after);
    int added = repeats(previous, entry) + repeats(entry, next) - repeats(previous, next);
    return -Prices.REPETITION * added;
  }

  @Override
  public long total(Timetable table) {
    int found = 0;
    for (Channel channel : table.problem().channels()) {
      Entry previous = null;
      for (Entry entry : table.lane(channel.index()).between(0, table.problem().axis().size())) {
        found += repeats(previous, entry);
        previous = entry;
      }
    }
    return -Prices.REPETITION * found;
  }

  private static int repeats(Entry one, Entry other) {
    boolean both = one != null && other != null && one.pillar() != Entry.NONE;
    return both && one.pillar() == other.pillar() ? 1 : 0;
  }
}
