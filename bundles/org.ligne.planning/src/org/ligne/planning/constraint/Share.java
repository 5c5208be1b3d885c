package org.ligne.planning.constraint;

import java.util.Arrays;
import org.ligne.planning.problem.Entry;
import org.ligne.planning.problem.Statement;
import org.ligne.planning.problem.Target;

/** The entries of each run of weeks of one target, and what one more of them would gain. */
final class Share {
  private final Target target;
  private final int[] all;
  private final int[] own;
  private final long[] gainOfOwn;
  private final long[] gainOfOther;

  Share(Target target) {
    this.target = target;
    all = new int[target.runs()];
    own = new int[target.runs()];
    gainOfOwn = new long[target.runs()];
    gainOfOther = new long[target.runs()];
    for (int run = 0; run < all.length; run++) {
      appraise(run);
    }
  }

  void count(Entry entry, int week, int change) {
    int run = target.run(week);
    all[run] += change;
    own[run] += isOfPillar(entry) ? change : 0;
    appraise(run);
  }

  private void appraise(int run) {
    long now = price(all[run], own[run]);
    gainOfOwn[run] = now - price(all[run] + 1, own[run] + 1);
    gainOfOther[run] = now - price(all[run] + 1, own[run]);
  }

  /** A share of a pillar that no entry has is still a share of none. */
  private boolean isOfPillar(Entry entry) {
    return entry.pillar() == target.pillar() && entry.pillar() != Entry.NONE;
  }

  private long price(int entries, int ofPillar) {
    return Prices.share(target.mix(), entries, ofPillar);
  }

  long gain(Entry entry, int week) {
    long[] gains = isOfPillar(entry) ? gainOfOwn : gainOfOther;
    return gains[target.run(week)];
  }

  long total() {
    int[] runs = new int[all.length];
    Arrays.setAll(runs, run -> run);
    return -Arrays.stream(runs).mapToLong(run -> price(all[run], own[run])).sum();
  }

  Statement statement() {
    return target.mix().statement();
  }
}
