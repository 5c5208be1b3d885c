package org.ligne.planning;

import java.util.Objects;
import java.util.OptionalLong;

/**
 * How good a plan is known to be.
 *
 * <p>The measure is the plan's <em>points</em>: its score without the price of the entries that
 * have no slot. A bound is a number of points that no plan can exceed that leaves out as few
 * entries as this one does; it is given only when it is proved besides that none leaves out fewer.
 *
 * @param verdict what is known
 * @param points the points of the plan
 * @param bound points that no plan exceeds; empty unless the verdict is {@link Verdict#BEST} or
 *     {@link Verdict#WITHIN}
 * @param solver name and version of the solver that was asked; null if none was
 * @param seed the solver's seed
 * @param work what the solver was allowed, in thousandths of its own, machine-independent second
 */
public record Quality(
    Verdict verdict, long points, OptionalLong bound, String solver, long seed, long work) {

  /** What is known of a plan. */
  public enum Verdict {
    /** No better plan exists. */
    BEST,
    /** No plan is better by more than the gap. */
    WITHIN,
    /** Nobody asked. */
    NOT_ASKED,
    /** There is no solver here. */
    NO_SOLVER,
    /** There is a solver, but it does not run on this machine, or its answer did not hold. */
    SOLVER_FAILED,
    /** Entries were left out, and it is open whether fewer could be. */
    LEFT_OUT,
    /** The work allowed was not enough to say anything. */
    OUT_OF_WORK;

    /** Whether a bound was proved. */
    public boolean isProved() {
      return this == BEST || this == WITHIN;
    }
  }

  private static final int WHOLE = 10_000;

  /** Refuses a bound without proof, a proof without bound, and a bound that is none. */
  public Quality {
    Objects.requireNonNull(verdict, "verdict");
    if (verdict.isProved() != bound.isPresent()) {
      throw new IllegalArgumentException(verdict + " with bound " + bound);
    }
    if (bound.isPresent() && bound.getAsLong() < points) {
      throw new IllegalArgumentException("A plan of " + points + " exceeds the bound " + bound);
    }
  }

  /** A plan of which nothing is known. */
  public static Quality unknown(Verdict verdict, long points) {
    return new Quality(verdict, points, OptionalLong.empty(), null, 0, 0);
  }

  /** The same of a plan that took more work. */
  public Quality after(long allWork) {
    return new Quality(verdict, points, bound, solver, seed, allWork);
  }

  /**
   * How far the plan may be from the best one, in hundredths of a percent of the bound, rounded up:
   * the plan has at most so much less than the bound. Empty where nothing is proved, and where the
   * bound is not above zero, as there is nothing to take a part of.
   */
  public OptionalLong gap() {
    if (verdict == Verdict.BEST) {
      return OptionalLong.of(0);
    }
    return bound.isPresent() && bound.getAsLong() > 0
        ? OptionalLong.of(part(bound.getAsLong() - points, bound.getAsLong()))
        : OptionalLong.empty();
  }

  /** Nothing overflows here: points stay below the price of an entry times their number. */
  private static long part(long missing, long whole) {
    return Math.ceilDiv(Math.multiplyExact(missing, WHOLE), whole);
  }
}
