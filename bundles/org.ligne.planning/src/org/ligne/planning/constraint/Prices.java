package org.ligne.planning.constraint;

import org.ligne.planning.problem.Mix;

/**
 * What the soft terms are worth, in points. The measure is the score of a slot, 1 to 100, times the
 * weight of the entry: an ordinary entry of weight 1 gains or loses at most 99 points by where it
 * sits. The figures are ours; they order what matters, nothing was measured. In falling order:
 *
 * <ol>
 *   <li>an entry has a slot ({@link #UNPLACED}, and {@link #UNPLACED_WEIGHT} so that of equally
 *       many the lightest stay out);
 *   <li>a week has as many entries as its cadence wants ({@link #SHORTFALL});
 *   <li>an entry stays where the last plan had it ({@link #MOVED});
 *   <li>a pillar has its share ({@link #SHARE}, for each hundredth of an entry);
 *   <li>a pillar does not follow itself ({@link #REPETITION});
 *   <li>the load of a channel is even ({@link #CROWDING}).
 * </ol>
 *
 * <p>Only the first is above all others whatever their number. The rest are prices: a weighty entry
 * may outbid them, as its author wants.
 *
 * <p>Nothing overflows: a million entries without a slot cost about 10<sup>18</sup>, and all that a
 * million entries of the greatest weight gain is 10<sup>11</sup>.
 */
public final class Prices {
  /** An entry without a slot: more than everything else together. */
  public static final long UNPLACED = 1_000_000_000_000L;

  /** Added for each unit of the unplaced entry's weight. */
  public static final long UNPLACED_WEIGHT = 100_000_000L;

  /** An entry missing from a week's cadence. */
  public static final long SHORTFALL = 2_000L;

  /** An entry that is not where the last plan had it: more than an ordinary entry gains by it. */
  public static final long MOVED = 500L;

  /** A hundredth of an entry more or less of a pillar than its share allows. */
  public static final long SHARE = 2L;

  /** A pillar that follows itself: half of what an ordinary entry loses outside a peak. */
  public static final long REPETITION = 40L;

  /** An entry above the even load of three days: little, and counted in up to three windows. */
  public static final long CROWDING = 5L;

  private Prices() {}

  /** What an entry without a slot costs. */
  public static long unplaced(int weight) {
    return UNPLACED + weight * UNPLACED_WEIGHT;
  }

  /**
   * What a run of weeks costs that has {@code all} entries, {@code own} of them of the pillar. A
   * part of a hundredth counts as a whole one.
   */
  public static long share(Mix mix, int all, int own) {
    long part = (long) Mix.WHOLE * own;
    long outside = Math.max(part - (long) mix.most() * all, (long) mix.least() * all - part);
    return SHARE * Math.ceilDiv(Math.max(0, outside), Mix.WHOLE / 100);
  }
}
