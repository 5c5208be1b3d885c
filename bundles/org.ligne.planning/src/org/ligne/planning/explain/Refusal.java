package org.ligne.planning.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ligne.planning.Blockage;
import org.ligne.planning.Unplaced;
import org.ligne.planning.constraint.Constraints;
import org.ligne.planning.constraint.Timetable;
import org.ligne.planning.problem.Entry;

/** Says what keeps an entry from every slot. */
final class Refusal {
  private static final int MOST = 8;

  private final Constraints constraints;

  Refusal(Timetable table) {
    this.constraints = table.constraints();
  }

  /**
   * Where the channel is open inside the entry's window, what stands in the way there; where it is
   * never open, what closes it; where there is no window at all, the statement that makes it.
   */
  Unplaced of(Entry entry) {
    Tally tally = new Tally();
    for (int i = 0; i < entry.candidates().size(); i++) {
      int slot = entry.candidates().get(i);
      tally.add(slot, bars(entry, slot));
    }
    if (entry.candidates().size() == 0) {
      for (int slot = entry.first(); slot < entry.end(); slot++) {
        tally.add(slot, bars(entry, slot));
      }
    }
    List<Blockage> found = tally.top(MOST);
    List<Blockage> none = List.of(new Blockage(entry.wish(), 0, List.of()));
    return new Unplaced(entry, found.isEmpty() ? none : found);
  }

  private List<Bar> bars(Entry entry, int slot) {
    List<Bar> all = new ArrayList<>();
    constraints.obstacles(entry, slot, obstacle -> all.add(Bar.of(obstacle)));
    return entry.isPinned() ? all.stream().flatMap(Refusal::amongPinned).toList() : all;
  }

  /** Pinned entries came first: floating ones that now sit nearby were never in their way. */
  private static Stream<Bar> amongPinned(Bar bar) {
    List<Entry> pinned = bar.others().stream().filter(Entry::isPinned).toList();
    return pinned.isEmpty()
        ? Stream.empty()
        : Stream.of(new Bar(bar.statement(), pinned, pinned.size()));
  }
}
