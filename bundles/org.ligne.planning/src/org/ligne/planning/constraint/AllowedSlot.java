package org.ligne.planning.constraint;

import java.util.List;
import java.util.function.Consumer;
import org.ligne.planning.problem.Channel;
import org.ligne.planning.problem.Entry;

/**
 * A floating entry sits inside its window where its channel is open; a pinned one sits where it is
 * pinned.
 */
public final class AllowedSlot implements HardConstraint {
  private final List<Channel> channels;

  AllowedSlot(Timetable table) {
    channels = table.problem().channels();
  }

  @Override
  public boolean allows(Entry entry, int slot) {
    return isInWindow(entry, slot)
        && (entry.isPinned() || channels.get(entry.channel()).isOpen(slot));
  }

  @Override
  public void obstacles(Entry entry, int slot, Consumer<Obstacle> out) {
    if (!isInWindow(entry, slot)) {
      out.accept(Obstacle.fast(entry.wish()));
    } else if (!allows(entry, slot)) {
      out.accept(Obstacle.fast(channels.get(entry.channel()).admission(slot).statement()));
    }
  }

  private static boolean isInWindow(Entry entry, int slot) {
    return slot >= entry.first() && slot < entry.end();
  }
}
