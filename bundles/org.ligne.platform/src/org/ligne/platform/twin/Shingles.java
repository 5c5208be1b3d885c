package org.ligne.platform.twin;

import java.util.Arrays;
import java.util.stream.LongStream;

/** The runs of neighbouring characters in a text, each as a number. */
final class Shingles {
  private static final long PRIME = 1_099_511_628_211L;
  private static final long START = -3_750_763_034_362_895_579L;

  private Shingles() {}

  /**
   * The runs of an essence, each once, in the order of their numbers. A text shorter than a run is
   * one run.
   */
  static long[] of(String essence, int length) {
    int[] points = essence.codePoints().toArray();
    int runs = Math.max(1, points.length - length + 1);
    return LongStream.range(0, runs)
        .map(from -> hash(points, (int) from, Math.min(points.length, (int) from + length)))
        .sorted()
        .distinct()
        .toArray();
  }

  private static long hash(int[] points, int from, int to) {
    long hash = START;
    for (int i = from; i < to; i++) {
      hash = (hash ^ points[i]) * PRIME;
    }
    return hash ^ hash >>> 32;
  }

  /** How many runs two texts have in common; less than wanted if they cannot have as many. */
  static int common(long[] some, long[] others, int wanted) {
    int found = 0;
    int i = 0;
    int j = 0;
    while (found + Math.min(some.length - i, others.length - j) >= wanted
        && i < some.length
        && j < others.length) {
      int order = Long.compare(some[i], others[j]);
      found += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return found;
  }

  /** Whether two texts have as many runs in common as their likeness asks for. */
  static boolean alike(long[] some, long[] others, Likeness likeness) {
    int wanted = likeness.least(some.length, others.length);
    return Arrays.equals(some, others) || common(some, others, wanted) >= wanted;
  }
}
