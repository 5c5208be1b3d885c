package org.ligne.planning.conflict;

import java.util.BitSet;
import java.util.function.Predicate;
import org.ligne.planning.problem.Admission;
import org.ligne.planning.problem.Channel;
import org.ligne.planning.problem.Entry;
import org.ligne.planning.problem.Problem;
import org.ligne.planning.problem.Slots;
import org.ligne.planning.problem.Statement;

/** The positions an entry can have by its wish and the hours of its channel alone. */
final class Places {
  private final Problem problem;
  private final Range range;
  private final Predicate<Statement> holds;

  Places(Problem problem, Range range, Predicate<Statement> holds) {
    this.problem = problem;
    this.range = range;
    this.holds = holds;
  }

  BitSet of(Entry entry) {
    boolean bound = holds.test(entry.wish());
    if (bound && entry.isPinned()) {
      return candidates(entry);
    }
    BitSet places = new BitSet(range.size());
    if (bound) {
      places.set(range.position(entry.first()), range.position(entry.end()));
    } else {
      places.set(0, range.size());
    }
    if (!entry.isPinned()) {
      close(problem.channelOf(entry), places);
    }
    return places;
  }

  private BitSet candidates(Entry entry) {
    BitSet places = new BitSet(range.size());
    Slots slots = entry.candidates();
    for (int i = 0; i < slots.size(); i++) {
      places.set(range.position(slots.get(i)));
    }
    return places;
  }

  private void close(Channel channel, BitSet places) {
    Admission last = null;
    boolean closed = false;
    int at = places.nextSetBit(Range.BEFORE + 1);
    while (at >= 0 && at < range.after()) {
      Admission admission = channel.admission(range.slot(at));
      closed = admission == last ? closed : isClosed(admission);
      last = admission;
      places.set(at, !closed);
      at = places.nextSetBit(at + 1);
    }
  }

  /** What closes a channel though nobody says so always holds. */
  private boolean isClosed(Admission admission) {
    return !admission.open()
        && (admission.statement() == null || holds.test(admission.statement()));
  }
}
