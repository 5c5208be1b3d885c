package org.ligne.platform.quota;

import java.util.List;

/**
 * A stretch of time in which a quota is over-used without a break.
 *
 * @param <T> what uses it
 * @param together the uses in the window that ends with the first that goes over, it included, in
 *     order of time
 * @param amount how much those take
 * @param peak the most that any window of the run takes
 * @param over the uses of the run that go over, in order of time; at least one
 */
public record Run<T>(List<Use<T>> together, long amount, long peak, List<Use<T>> over) {

  /** The use that goes over first. */
  public Use<T> first() {
    return over.getFirst();
  }
}
