package org.ligne.planning.conflict;

import java.util.Arrays;
import java.util.BitSet;

/** The positions each of some entries can still have. Copies share what neither has changed. */
final class Options {
  private static final int UNKNOWN = -2;

  private final BitSet[] sets;
  private final int[] mins;
  private final int[] maxs;
  private final boolean[] shared;
  private final BitSet changed = new BitSet();

  /** Takes the positions of each entry, which nobody else changes. */
  Options(BitSet[] sets) {
    this(sets, new int[sets.length], new int[sets.length]);
    Arrays.fill(mins, UNKNOWN);
    Arrays.fill(maxs, UNKNOWN);
  }

  private Options(BitSet[] sets, int[] mins, int[] maxs) {
    this.sets = sets;
    this.mins = mins;
    this.maxs = maxs;
    this.shared = new boolean[sets.length];
  }

  Options copy() {
    Arrays.fill(shared, true);
    Options copy = new Options(sets.clone(), mins.clone(), maxs.clone());
    Arrays.fill(copy.shared, true);
    return copy;
  }

  int entries() {
    return sets.length;
  }

  /** What an entry can have; not to be changed. */
  BitSet of(int entry) {
    return sets[entry];
  }

  int min(int entry) {
    mins[entry] = mins[entry] == UNKNOWN ? sets[entry].nextSetBit(0) : mins[entry];
    return mins[entry];
  }

  int max(int entry) {
    maxs[entry] = maxs[entry] == UNKNOWN ? sets[entry].length() - 1 : maxs[entry];
    return maxs[entry];
  }

  boolean isSettled(int entry) {
    return min(entry) == max(entry);
  }

  boolean isEmpty(int entry) {
    return sets[entry].isEmpty();
  }

  /** Whether an entry may be before or after everything. */
  boolean mayBeFar(int entry, Range range) {
    return sets[entry].get(Range.BEFORE) || sets[entry].get(range.after());
  }

  /** Takes positions away, from one to before another. */
  void remove(int entry, int from, int to) {
    int next = from < to ? sets[entry].nextSetBit(from) : -1;
    if (next >= 0 && next < to) {
      own(entry).clear(from, to);
      mins[entry] = UNKNOWN;
      maxs[entry] = UNKNOWN;
      changed.set(entry);
    }
  }

  /** Leaves an entry positions from one to before another. */
  void keep(int entry, int from, int to) {
    remove(entry, 0, from);
    remove(entry, to, sets[entry].length());
  }

  private BitSet own(int entry) {
    if (shared[entry]) {
      sets[entry] = (BitSet) sets[entry].clone();
      shared[entry] = false;
    }
    return sets[entry];
  }

  /** The number of an entry that has changed since it was asked for last, or -1. */
  int takeChanged() {
    int entry = changed.nextSetBit(0);
    if (entry >= 0) {
      changed.clear(entry);
    }
    return entry;
  }
}
