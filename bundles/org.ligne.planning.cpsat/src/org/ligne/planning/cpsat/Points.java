package org.ligne.planning.cpsat;

import org.ligne.planning.constraint.Prices;
import org.ligne.planning.problem.Entry;
import org.ligne.planning.problem.Problem;

/** What an entry gains at a slot whatever else is placed. */
final class Points {
  private Points() {}

  static long of(Entry entry, int slot, Problem problem) {
    long audience = (long) entry.weight() * problem.channelOf(entry).score(slot);
    boolean moved = entry.previous() != Entry.NONE && entry.previous() != slot;
    return moved ? audience - Prices.MOVED : audience;
  }
}
