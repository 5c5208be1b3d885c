package org.ligne.planning;

import java.util.List;
import java.util.function.Predicate;
import org.ligne.planning.constraint.Prices;
import org.ligne.planning.problem.Entry;
import org.ligne.planning.problem.Problem;

/**
 * What planning came to.
 *
 * @param problem what was asked
 * @param placed the entries that have a slot, by instant, then channel, then id
 * @param unplaced the entries that have none, by id
 * @param shortfalls the weeks in which a channel stays under its cadence, by channel, then week
 * @param score the plan's value, higher is better; comparable between plans of one problem only
 * @param quality how good the plan is known to be
 */
public record Solution(
    Problem problem,
    List<Placed> placed,
    List<Unplaced> unplaced,
    List<Shortfall> shortfalls,
    long score,
    Quality quality) {

  /** Keeps the lists from changing later. */
  public Solution {
    placed = List.copyOf(placed);
    unplaced = List.copyOf(unplaced);
    shortfalls = List.copyOf(shortfalls);
  }

  /** A plan nobody asked a solver about. */
  public Solution(
      Problem problem,
      List<Placed> placed,
      List<Unplaced> unplaced,
      List<Shortfall> shortfalls,
      long score) {
    this(
        problem,
        placed,
        unplaced,
        shortfalls,
        score,
        Quality.unknown(Quality.Verdict.NOT_ASKED, points(unplaced, score)));
  }

  private static long points(List<Unplaced> unplaced, long score) {
    return score
        + unplaced.stream()
            .mapToLong(each -> Prices.unplaced(each.entry().request().weight()))
            .sum();
  }

  /** The points of the plan: its score without the price of what is left out. */
  public long points() {
    return quality.points();
  }

  /** The same plan, known better. */
  public Solution with(Quality other) {
    return new Solution(problem, placed, unplaced, shortfalls, score, other);
  }

  /**
   * The part of the solution that concerns some entries, such as those of one campaign. Shortfalls,
   * score and quality belong to the whole and stay.
   */
  public Solution only(Predicate<Entry> wanted) {
    return new Solution(
        problem,
        placed.stream().filter(each -> wanted.test(each.entry())).toList(),
        unplaced.stream().filter(each -> wanted.test(each.entry())).toList(),
        shortfalls,
        score,
        quality);
  }

  /** Whether every entry has a slot. */
  public boolean isComplete() {
    return unplaced.isEmpty();
  }
}
