package org.ligne.planning.constraint;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/**
 * The placed entries of one group that has to keep a distance, in the order of slots. Those too
 * near to a slot lie side by side.
 */
final class Strand {
  private static final int INITIAL = 4;
  private static final int HALF = 32;

  private final IntUnaryOperator firstAfter;
  private long[] items = new long[INITIAL];
  private int size;

  /** A group whose entries keep a distance: the first slot that keeps it after another one. */
  Strand(IntUnaryOperator firstAfter) {
    this.firstAfter = firstAfter;
  }

  void add(int entry, int slot) {
    long item = item(entry, slot);
    if (size == items.length) {
      items = Arrays.copyOf(items, 2 * size);
    }
    int position = position(item);
    System.arraycopy(items, position, items, position + 1, size - position);
    items[position] = item;
    size++;
  }

  void remove(int entry, int slot) {
    int position = position(item(entry, slot));
    size--;
    System.arraycopy(items, position + 1, items, position, size - position);
  }

  private static long item(int entry, int slot) {
    return (long) slot << HALF | entry;
  }

  private int position(long item) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (items[middle] < item) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The position of the first entry too near to a slot; {@link #endNear} if none is. */
  int firstNear(int slot) {
    int position = position(item(0, slot));
    while (position > 0 && firstAfter.applyAsInt(slot(position - 1)) > slot) {
      position--;
    }
    return position;
  }

  /** The position after that of the last entry too near to a slot. */
  int endNear(int slot) {
    int position = position(item(0, slot));
    int end = firstAfter.applyAsInt(slot);
    while (position < size && slot(position) < end) {
      position++;
    }
    return position;
  }

  private int slot(int position) {
    return (int) (items[position] >>> HALF);
  }

  /** The number of the entry at a position. */
  int entry(int position) {
    return (int) items[position];
  }
}
