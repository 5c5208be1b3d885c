package org.ligne.visual.figures;

import org.ligne.planning.problem.Mix;

/**
 * A share that is asked for.
 *
 * @param least the least of it, in hundredths of a percent, 0 to 10,000
 * @param most the most of it, in hundredths of a percent
 */
public record Bounds(int least, int most) {
  private static final int PERCENT = 100;

  /** How some posts stand among all. With few of them no number may be within the bounds. */
  public Standing standing(int own, int all) {
    if (all == 0) {
      return Standing.FREE;
    }
    long now = outside(own, all);
    if (now == 0) {
      return Standing.WITHIN;
    }
    if (own > 0 && outside(own - 1, all) < now) {
      return Standing.ABOVE;
    }
    return own < all && outside(own + 1, all) < now ? Standing.BELOW : Standing.NEAREST;
  }

  /** How far outside it is. */
  private long outside(int own, int all) {
    long part = (long) Mix.WHOLE * own;
    return Math.max(0, Math.max(part - (long) most * all, (long) least * all - part));
  }

  /** How many points of a percent some posts are outside, rounded up; 0 if they are within. */
  public int points(int own, int all) {
    return all == 0 ? 0 : (int) Math.ceilDiv(outside(own, all), (long) PERCENT * all);
  }

  /** Whether there is a lower bound. */
  public boolean hasLeast() {
    return least > 0;
  }

  /** Whether there is an upper bound. */
  public boolean hasMost() {
    return most < Mix.WHOLE;
  }
}
