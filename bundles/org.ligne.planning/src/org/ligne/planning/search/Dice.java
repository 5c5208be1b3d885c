package org.ligne.planning.search;

/**
 * Random numbers from a fixed seed, the same on every machine and in every version of Java: the
 * sequence is part of what makes a plan. (SplitMix64, by Steele, Lea and Flood.)
 */
final class Dice {
  private static final long SEED = 20_260_908L;
  private static final long STEP = 0x9E3779B97F4A7C15L;

  private long state = SEED;

  private long next() {
    state += STEP;
    long mixed = (state ^ state >>> 30) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
    return mixed ^ mixed >>> 31;
  }

  /** A number from 0 to before an end above zero. */
  int below(int end) {
    return (int) ((next() >>> 33) * end >>> 31);
  }
}
