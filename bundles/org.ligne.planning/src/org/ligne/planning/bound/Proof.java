package org.ligne.planning.bound;

import java.util.OptionalLong;
import org.ligne.planning.Quality.Verdict;

/**
 * What a prover came to.
 *
 * @param slots a plan as good as the one that was handed in, or better, by number of entry
 * @param bound points that no plan exceeds which leaves out as few entries as this one, where it is
 *     proved that none leaves out fewer; points are as {@link org.ligne.planning.Quality} has them
 * @param verdict why there is no bound; {@link Verdict#WITHIN} if there is
 */
public record Proof(int[] slots, OptionalLong bound, Verdict verdict) {

  /** A plan with a bound. */
  public static Proof of(int[] slots, long bound) {
    return new Proof(slots, OptionalLong.of(bound), Verdict.WITHIN);
  }

  /** A plan without a bound, and why. */
  public static Proof none(int[] slots, Verdict verdict) {
    return new Proof(slots, OptionalLong.empty(), verdict);
  }
}
