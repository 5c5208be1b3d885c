package org.ligne.planning.constraint;

/**
 * A set of slots that finds neighbours in constant time for all practical sizes: a second level of
 * bits says which words have any.
 */
final class SlotSet {
  private static final int SHIFT = 6;

  private final long[] words;
  private final long[] filled;

  SlotSet(int slots) {
    words = new long[(slots >> SHIFT) + 1];
    filled = new long[(words.length >> SHIFT) + 1];
  }

  void add(int slot) {
    int word = slot >> SHIFT;
    words[word] |= 1L << slot;
    filled[word >> SHIFT] |= 1L << word;
  }

  void remove(int slot) {
    int word = slot >> SHIFT;
    words[word] &= ~(1L << slot);
    if (words[word] == 0) {
      filled[word >> SHIFT] &= ~(1L << word);
    }
  }

  /** The first member at or after a slot, or -1. */
  int from(int slot) {
    int word = slot >> SHIFT;
    if (word >= words.length) {
      return -1;
    }
    long rest = words[word] & (-1L << slot);
    if (rest == 0) {
      word = next(filled, word + 1);
      rest = word < 0 ? 0 : words[word];
    }
    return rest == 0 ? -1 : (word << SHIFT) + Long.numberOfTrailingZeros(rest);
  }

  /** The last member before a slot, or -1. */
  int before(int slot) {
    int last = slot - 1;
    if (last < 0) {
      return -1;
    }
    int word = last >> SHIFT;
    long rest = words[word] & (-1L >>> ~last);
    if (rest == 0) {
      word = previous(filled, word - 1);
      rest = word < 0 ? 0 : words[word];
    }
    return rest == 0 ? -1 : (word << SHIFT) + 63 - Long.numberOfLeadingZeros(rest);
  }

  private static int next(long[] bits, int from) {
    int word = from >> SHIFT;
    if (word >= bits.length) {
      return -1;
    }
    long rest = bits[word] & (-1L << from);
    while (rest == 0) {
      if (++word == bits.length) {
        return -1;
      }
      rest = bits[word];
    }
    return (word << SHIFT) + Long.numberOfTrailingZeros(rest);
  }

  private static int previous(long[] bits, int from) {
    if (from < 0) {
      return -1;
    }
    int word = from >> SHIFT;
    long rest = bits[word] & (-1L >>> ~from);
    while (rest == 0) {
      if (--word < 0) {
        return -1;
      }
      rest = bits[word];
    }
    return (word << SHIFT) + 63 - Long.numberOfLeadingZeros(rest);
  }
}
