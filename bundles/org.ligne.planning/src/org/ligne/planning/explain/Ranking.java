package org.ligne.planning.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ligne.planning.problem.Axis;

/** Puts the slots an entry might move to in the order a reader wants them in. */
final class Ranking {
  private final Options options;
  private final Axis axis;
  private final Comparator<Integer> nearest;

  /** A ranking of slots for an entry that sits, or should sit, near a slot. */
  Ranking(Options options, Axis axis, int slot) {
    this.options = options;
    this.axis = axis;
    Comparator<Integer> near = Comparator.comparingLong(each -> distance(each, slot));
    nearest = near.thenComparing(Comparator.naturalOrder());
  }

  private long distance(int position, int slot) {
    return Math.abs(axis.minute(options.slot(position)) - axis.minute(slot));
  }

  private Stream<Integer> those(IntPredicate wanted) {
    return IntStream.range(0, options.size()).filter(wanted).boxed();
  }

  /** The free slots but for one that change nothing, the nearest first. */
  List<Option> asGood(int here) {
    return those(it -> options.change(it) == 0 && options.isFree(it) && options.slot(it) != here)
        .sorted(nearest)
        .map(options::get)
        .toList();
  }

  /** The best free slots that change something. */
  List<Integer> best(int count) {
    Comparator<Integer> best = Comparator.comparingLong(it -> -options.change(it));
    return those(it -> options.change(it) != 0 && options.isFree(it))
        .sorted(best.thenComparing(nearest))
        .limit(count)
        .map(options::slot)
        .toList();
  }

  /**
   * The slots that least stands in the way of, no two closed by the same entries for the same
   * reasons: first those that no statement closes for good, then those fewest entries hold.
   */
  List<Integer> leastBarred(int count) {
    Comparator<Integer> least = Comparator.comparingInt(this::effort);
    List<Integer> ordered = those(any -> true).sorted(least.thenComparing(nearest)).toList();
    List<Integer> found = new ArrayList<>();
    Set<List<Bar>> seen = new LinkedHashSet<>();
    for (int i = 0; i < ordered.size() && found.size() < count; i++) {
      List<Bar> bars = options.bars(ordered.get(i));
      if (seen.add(bars)) {
        found.add(options.slot(ordered.get(i)));
      }
    }
    return found;
  }

  /** How many entries would have to leave; more than there can be where none of them helps. */
  private int effort(int position) {
    int entries = 0;
    for (Bar bar : options.bars(position)) {
      entries += bar.isFast() ? Short.MAX_VALUE : bar.toClear();
    }
    return entries;
  }
}
