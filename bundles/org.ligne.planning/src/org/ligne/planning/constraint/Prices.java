package org.ligne.planning.constraint;

/**
 * What the soft terms cost, in points: the score of a slot, 1 to 100, times the weight of the entry
 * is the measure. The figures are ours; they order what matters, nothing was measured.
 */
final class Prices {
  /** An entry without a slot: more than everything else together in any plan we accept. */
  static final long UNPLACED = 1_000_000_000L;

  /** An entry missing from a week's cadence: more than the best slot of the weightiest entry. */
  static final long SHORTFALL = 2_000L;

  /** A pillar that follows itself: half of what an ordinary entry loses outside a peak. */
  static final long REPETITION = 40L;

  /** An entry above the even load of three days: little, and counted in up to three windows. */
  static final long CROWDING = 5L;

  private Prices() {}
}
