package org.ligne.planning.cpsat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ligne.planning.problem.Channel;
import org.ligne.planning.problem.Entry;
import org.ligne.planning.problem.Problem;

/**
 * A menu of a fifth of the slots that costs next to nothing: of each day of a channel the best
 * slots that keep its gap, two alternates, and where an entry is or was.
 */
final class BestOfDay implements Menu {
  private static final int ALTERNATES = 2;

  private final int[] slots;
  private final List<BitSet> best;

  /** The menu around a plan. */
  BestOfDay(Problem problem, int[] slots) {
    this.slots = slots;
    this.best = problem.channels().stream().map(BestOfDay::best).toList();
  }

  @Override
  public int[] of(Entry entry, int[] allowed) {
    BitSet offered = best.get(entry.channel());
    int here = slots[entry.index()];
    return Arrays.stream(allowed)
        .filter(slot -> offered.get(slot) || slot == here || slot == entry.previous())
        .toArray();
  }

  private static BitSet best(Channel channel) {
    Map<Integer, List<Integer>> days = new TreeMap<>();
    for (int i = 0; i < channel.open().size(); i++) {
      int slot = channel.open().get(i);
      days.computeIfAbsent(channel.calendar().day(slot), any -> new ArrayList<>()).add(slot);
    }
    BitSet best = new BitSet();
    days.values().forEach(day -> addBest(day, channel, best));
    return best;
  }

  private static void addBest(List<Integer> day, Channel channel, BitSet best) {
    day.sort(Comparator.comparingInt((Integer slot) -> -channel.score(slot)));
    int alternates = ALTERNATES;
    for (int slot : day) {
      if (keepsGap(slot, channel, best) || alternates-- > 0) {
        best.set(slot);
      }
    }
  }

  private static boolean keepsGap(int slot, Channel channel, BitSet best) {
    int before = best.previousSetBit(slot);
    int next = best.nextSetBit(slot);
    return (before < 0 || slot >= channel.firstAfterGap(before))
        && (next < 0 || next >= channel.firstAfterGap(slot));
  }
}
