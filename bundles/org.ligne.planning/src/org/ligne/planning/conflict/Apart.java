package org.ligne.planning.conflict;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/** Entries keep a distance from each other, whichever comes first. */
final class Apart implements Rule {
  private final int[] entries;
  private final Range range;
  private final IntUnaryOperator distance;

  /** Takes entries any two of which have to keep the distance, given as slots. */
  Apart(int[] entries, Range range, IntUnaryOperator distance) {
    this.entries = entries;
    this.range = range;
    this.distance = distance;
  }

  @Override
  public int[] entries() {
    return entries;
  }

  @Override
  public boolean prune(Options options, BitSet guilty) {
    for (int one : entries) {
      if (!options.mayBeFar(one, range) && !clear(one, options, guilty)) {
        return false;
      }
    }
    return entries.length < 3 || packs(options, guilty);
  }

  /** Wherever the entry goes, these positions are too near to it for any other. */
  private boolean clear(int one, Options options, BitSet guilty) {
    int from = Math.max(range.firstBeyond(options.max(one), distance), Range.BEFORE + 1);
    int to = Math.min(range.reach(options.min(one), distance), range.after());
    for (int other : entries) {
      if (other != one && from < to) {
        options.remove(other, from, to);
        if (options.isEmpty(other)) {
          guilty.set(one);
          guilty.set(other);
          return false;
        }
      }
    }
    return true;
  }

  /** Between any two positions there is room for what has to be between them. */
  private boolean packs(Options options, BitSet guilty) {
    List<Integer> bound =
        IntStream.of(entries)
            .filter(entry -> !options.mayBeFar(entry, range))
            .boxed()
            .sorted(Comparator.comparing(options::max))
            .toList();
    return bound.stream()
        .map(options::min)
        .distinct()
        .allMatch(from -> packs(bound, from, options, guilty));
  }

  private boolean packs(List<Integer> byEnd, int from, Options options, BitSet guilty) {
    List<Integer> later = byEnd.stream().filter(entry -> options.min(entry) >= from).toList();
    BitSet any = new BitSet();
    later.forEach(entry -> any.or(options.of(entry)));
    int next = any.nextSetBit(from);
    int fitting = 0;
    for (int i = 0; i < later.size(); i++) {
      int last = options.max(later.get(i));
      while (next >= 0 && next <= last) {
        fitting++;
        int free = range.reach(next, distance);
        next = free >= range.after() ? -1 : any.nextSetBit(free);
      }
      if (fitting <= i) {
        later.subList(0, i + 1).forEach(guilty::set);
        return false;
      }
    }
    return true;
  }
}
