package org.ligne.planning.conflict;

import java.util.BitSet;
import java.util.function.IntUnaryOperator;

/** One entry comes at least a distance after another. */
record Ordered(int leader, int follower, Range range, IntUnaryOperator distance) implements Rule {

  @Override
  public int[] entries() {
    return new int[] {leader, follower};
  }

  @Override
  public boolean prune(Options options, BitSet guilty) {
    options.remove(follower, 0, range.reach(options.min(leader), distance));
    if (!options.isEmpty(follower)) {
      int tooLate = range.firstBeyond(options.max(follower), distance);
      options.remove(leader, tooLate, range.size());
    }
    boolean possible = !options.isEmpty(leader) && !options.isEmpty(follower);
    if (!possible) {
      guilty.set(leader);
      guilty.set(follower);
    }
    return possible;
  }
}
