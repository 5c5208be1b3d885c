package org.ligne.planning.search;

import org.ligne.planning.problem.Entry;
import org.ligne.planning.problem.Link;
import org.ligne.planning.problem.Problem;

/** Remembers at which step something last changed on each channel, for each owner and entry. */
final class Changes {
  private final long[] channels;
  private final long[] owners;
  private final long[] entries;
  private long now;

  Changes(Problem problem) {
    channels = new long[problem.channels().size()];
    owners = new long[problem.owners().size()];
    entries = new long[problem.entries().size()];
  }

  /** The number of changes so far. */
  long now() {
    return now;
  }

  /** The entry was placed, moved or taken away. */
  void mark(Entry entry) {
    now++;
    entries[entry.index()] = now;
    channels[entry.channel()] = now;
    if (entry.owner() != Entry.NONE) {
      owners[entry.owner()] = now;
    }
  }

  /** Whether anything the entry depends on has changed after a step. */
  boolean since(Entry entry, long step) {
    return channels[entry.channel()] > step
        || entry.owner() != Entry.NONE && owners[entry.owner()] > step
        || linkedSince(entry, step)
        || step < 0;
  }

  private boolean linkedSince(Entry entry, long step) {
    for (Link link : entry.links()) {
      if (entries[link.leader()] > step || entries[link.follower()] > step) {
        return true;
      }
    }
    return false;
  }
}
