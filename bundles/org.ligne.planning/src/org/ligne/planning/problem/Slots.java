package org.ligne.planning.problem;

import java.util.Arrays;

/** A rising run of slot numbers that cannot be changed; a view, so that many entries share one. */
public final class Slots {
  private final int[] slots;
  private final int from;
  private final int to;

  private Slots(int[] slots, int from, int to) {
    this.slots = slots;
    this.from = from;
    this.to = to;
  }

  /** The slots of a rising array, which must not be changed afterwards. */
  static Slots of(int... rising) {
    return new Slots(rising, 0, rising.length);
  }

  /** Those of these slots that are at least {@code first} and below {@code end}. */
  public Slots between(int first, int end) {
    int low = position(first);
    return new Slots(slots, low, Math.max(low, position(end)));
  }

  /** How many slots there are. */
  public int size() {
    return to - from;
  }

  /** The slot at a position from 0. */
  public int get(int position) {
    return slots[from + position];
  }

  /** Whether a slot is one of these. */
  public boolean contains(int slot) {
    return Arrays.binarySearch(slots, from, to, slot) >= 0;
  }

  private int position(int slot) {
    int found = Arrays.binarySearch(slots, from, to, slot);
    return found >= 0 ? found : -found - 1;
  }
}
