package org.ligne.planning.explain;

import java.util.List;

/**
 * A slot an entry might move to, in full.
 *
 * @param option the slot, what the move changes, and what stands in the way
 * @param gains what the slot is worth for the entry, by statement; the sum is its value
 * @param differences the same beside what the present slot is worth, by term; the sum of their
 *     changes is {@link Option#change}
 */
public record Alternative(Option option, List<Gain> gains, List<Difference> differences) {

  /** Keeps the lists from changing later. */
  public Alternative {
    gains = List.copyOf(gains);
    differences = List.copyOf(differences);
  }

  /** The differences that are none left out. */
  public List<Difference> changes() {
    return differences.stream().filter(it -> it.change() != 0).toList();
  }
}
