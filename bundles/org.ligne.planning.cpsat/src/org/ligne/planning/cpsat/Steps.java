package org.ligne.planning.cpsat;

import java.util.Arrays;
import java.util.BitSet;
import org.ligne.planning.problem.Channel;
import org.ligne.planning.problem.Entry;

/**
 * The slots of a channel cut into runs, each shorter than the channel's gap, so that a run has one
 * entry at most. What stays on the channel has a run of its own each. Any plan is thereby a
 * sequence: step by step, an entry or none.
 */
final class Steps {
  private final int[] step;
  private final int count;

  private Steps(int[] step, int count) {
    this.step = step;
    this.count = count;
  }

  /** The steps of a channel over the slots that are in use. */
  static Steps of(Frame frame, Channel channel, BitSet used) {
    int[] step = new int[frame.problem().axis().size()];
    Arrays.fill(step, -1);
    BitSet taken = new BitSet();
    for (Entry entry : frame.staying(channel)) {
      taken.set(frame.rest().slot(entry));
    }
    BitSet all = (BitSet) used.clone();
    all.or(taken);
    int count = 0;
    int end = 0;
    for (int slot = all.nextSetBit(0); slot >= 0; slot = all.nextSetBit(slot + 1)) {
      if (slot >= end || taken.get(slot)) {
        count++;
        end = taken.get(slot) ? slot : channel.firstAfterGap(slot);
      }
      step[slot] = count - 1;
    }
    return new Steps(step, count);
  }

  /** The step a slot lies in. */
  int at(int slot) {
    return step[slot];
  }

  /** How many steps there are. */
  int count() {
    return count;
  }
}
