package org.ligne.planning.search;

import org.ligne.planning.constraint.Ties;
import org.ligne.planning.constraint.Timetable;
import org.ligne.planning.problem.Entry;

/** Remembers at which step something last changed that can matter to an entry. */
final class Changes {
  private final Ties ties;
  private final long[] groups;
  private long now;

  Changes(Timetable table) {
    ties = new Ties(table);
    groups = new long[ties.size()];
  }

  /** The number of changes so far. */
  long now() {
    return now;
  }

  /** The entry was placed, moved or taken away. */
  void mark(Entry entry) {
    now++;
    for (int group : ties.of(entry)) {
      groups[group] = now;
    }
  }

  /** Whether anything the entry depends on has changed after a step. */
  boolean since(Entry entry, long step) {
    for (int group : ties.of(entry)) {
      if (groups[group] > step) {
        return true;
      }
    }
    return step < 0;
  }
}
