package org.ligne.planning.constraint;

import java.util.function.Consumer;
import org.ligne.planning.problem.Admission;
import org.ligne.planning.problem.Entry;

/**
 * A floating entry sits inside its window where its channel is open; a pinned one sits where it is
 * pinned.
 */
public final class AllowedSlot implements HardConstraint {

  @Override
  public boolean allows(Entry entry, int slot, Timetable table) {
    return isInWindow(entry, slot) && (entry.isPinned() || admission(entry, slot, table).open());
  }

  @Override
  public void obstacles(Entry entry, int slot, Timetable table, Consumer<Obstacle> out) {
    if (!isInWindow(entry, slot)) {
      out.accept(Obstacle.fast(entry.wish()));
    } else if (!allows(entry, slot, table)) {
      out.accept(Obstacle.fast(admission(entry, slot, table).statement()));
    }
  }

  private static boolean isInWindow(Entry entry, int slot) {
    return slot >= entry.first() && slot < entry.end();
  }

  private static Admission admission(Entry entry, int slot, Timetable table) {
    return table.problem().channelOf(entry).admission(slot);
  }
}
