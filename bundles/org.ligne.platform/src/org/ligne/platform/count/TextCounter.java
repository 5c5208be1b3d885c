package org.ligne.platform.count;

/** Counts a text in the unit of a network. Counters hold no state and may be shared by threads. */
@FunctionalInterface
public interface TextCounter {

  /** The exact count of a text, which is never null. */
  int count(String text);

  /**
   * A figure that is cheap to find and never below {@link #count}; the exact count where that is
   * cheap itself.
   */
  default int atMost(String text) {
    return count(text);
  }

  /**
   * What a link costs whatever its length, or 0 where each of its characters counts. Networks that
   * charge a fixed price have no other place for a link than the text.
   */
  default int linkLength() {
    return 0;
  }

  /** Whether the exact count of a text is above a limit. */
  default boolean exceeds(String text, int limit) {
    return atMost(text) > limit && count(text) > limit;
  }
}
