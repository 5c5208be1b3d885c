package org.ligne.planning.search;

import java.util.Arrays;
import org.ligne.planning.problem.Entry;
import org.ligne.planning.problem.Link;
import org.ligne.planning.problem.Problem;
import org.ligne.planning.problem.Slots;

/**
 * The slots each entry can hope for once the orders between entries are thought through: a leader
 * leaves room for its followers, a follower comes late enough for its leaders. It guides the first
 * placing and the forcing, and forbids nothing.
 */
final class Outlook {
  private final Slots[] hopes;

  Outlook(Problem problem) {
    hopes = problem.entries().stream().map(Entry::candidates).toArray(Slots[]::new);
    // A chain is settled after as many rounds as it has links; a circle never is, so rounds end.
    boolean changed = true;
    for (int round = 0; round < hopes.length && changed; round++) {
      changed = tighten(problem);
    }
  }

  /** The slots the entry can hope for; where the orders leave it none, all it may take. */
  Slots of(Entry entry) {
    Slots hope = hopes[entry.index()];
    return hope.size() == 0 ? entry.candidates() : hope;
  }

  private boolean tighten(Problem problem) {
    int[] before = Arrays.stream(hopes).mapToInt(Slots::size).toArray();
    for (Link link : problem.links()) {
      if (hopes[link.leader()].size() > 0 && hopes[link.follower()].size() > 0) {
        tightenFollower(link);
        tightenLeader(link);
      }
    }
    return !Arrays.equals(before, Arrays.stream(hopes).mapToInt(Slots::size).toArray());
  }

  private void tightenFollower(Link link) {
    int earliest = link.firstForFollower(hopes[link.leader()].get(0));
    hopes[link.follower()] = hopes[link.follower()].between(earliest, Integer.MAX_VALUE);
  }

  private void tightenLeader(Link link) {
    Slots follower = hopes[link.follower()];
    Slots leader = hopes[link.leader()];
    int kept = leader.size();
    while (kept > 0
        && follower.size() > 0
        && !link.holds(leader.get(kept - 1), follower.get(follower.size() - 1))) {
      kept--;
    }
    hopes[link.leader()] = kept == 0 ? leader : leader.between(0, leader.get(kept - 1) + 1);
  }
}
