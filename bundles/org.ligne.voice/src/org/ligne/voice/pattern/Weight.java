package org.ligne.voice.pattern;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * How large a pattern grows when its counts are written out, which the engine does without a bound
 * of its own.
 */
final class Weight {
  /** The largest pattern that is taken, in characters and sets. */
  static final int HEAVIEST = 30_000;

  private final Deque<Long> outer = new ArrayDeque<>();
  private long group;
  private long last;

  /** A character or set comes. */
  void atom() {
    last = 1;
    group++;
  }

  /** A group begins. */
  void open() {
    outer.push(group);
    group = 0;
  }

  /** A group ends. */
  void close() {
    last = group + 1;
    group = outer.pop() + last;
  }

  /** What came last comes so many times. */
  void times(int count) {
    long more = last * Math.max(0, count - 1);
    last += more;
    group += more;
  }

  boolean isTooHeavy() {
    return group > HEAVIEST;
  }
}
