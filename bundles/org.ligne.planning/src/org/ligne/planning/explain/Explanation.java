package org.ligne.planning.explain;

import java.util.List;
import java.util.Optional;
import org.ligne.planning.Blockage;
import org.ligne.planning.Placed;
import org.ligne.planning.problem.Entry;

/**
 * Why an entry is where it is, or nowhere.
 *
 * @param entry the entry
 * @param placed its slot with the statements that put it there; empty where it has none
 * @param gains what the slot is worth, by statement; their sum is {@link #points}. None for an
 *     entry without a slot
 * @param blockages for an entry without a slot, the statements that close most of its slots; else
 *     none
 * @param asGood the other free slots that are worth exactly as much, the nearest first. For an
 *     entry that is fixed, as though it were not; none for one that is kept
 * @param next where it has a slot, the two best free ones that are worth something else, the
 *     nearest of equals first; where it has none, up to three slots that least stands in the way of
 */
public record Explanation(
    Entry entry,
    Optional<Placed> placed,
    List<Gain> gains,
    List<Blockage> blockages,
    List<Option> asGood,
    List<Alternative> next) {

  /** Keeps the lists from changing later. */
  public Explanation {
    gains = List.copyOf(gains);
    blockages = List.copyOf(blockages);
    asGood = List.copyOf(asGood);
    next = List.copyOf(next);
  }

  /** What the entry's slot is worth; 0 where it has none. */
  public long points() {
    return gains.stream().mapToLong(Gain::points).sum();
  }
}
