package org.ligne.planning.search;

import java.util.List;
import org.ligne.planning.problem.Channel;
import org.ligne.planning.problem.Entry;
import org.ligne.planning.problem.Problem;
import org.ligne.planning.problem.Slots;

/** Draws slots of an entry: the best of a few, so that good hours are tried more often. */
final class Draw {
  private static final int FEW = 3;

  private final List<Channel> channels;
  private final Dice dice;

  Draw(Problem problem, Dice dice) {
    this.channels = problem.channels();
    this.dice = dice;
  }

  int slot(Entry entry) {
    Channel channel = channels.get(entry.channel());
    Slots slots = entry.candidates();
    int best = slots.get(dice.below(slots.size()));
    for (int i = 1; i < FEW; i++) {
      int other = slots.get(dice.below(slots.size()));
      best = channel.score(other) > channel.score(best) ? other : best;
    }
    return best;
  }
}
