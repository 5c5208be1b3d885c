package org.ligne.visual.load;

import java.time.LocalDate;
import java.util.List;
import org.ligne.visual.figures.Standing;
import org.ligne.visual.plan.Card;

/**
 * The entries of a person on a day, or of a channel in a week; all campaigns counted.
 *
 * @param from first day
 * @param to last day, inclusive
 * @param cards the entries, in the order of time
 * @param least the least there should be, 0 for any number
 * @param most the most there should be; null for any number
 * @param standing how it stands against that
 * @param heat how much it is, 0 to 100, of what it may be
 */
public record Cell(
    LocalDate from,
    LocalDate to,
    List<Card> cards,
    int least,
    Integer most,
    Standing standing,
    int heat) {
  /** Keeps the list from changing later. */
  public Cell {
    cards = List.copyOf(cards);
  }

  /** How many entries there are. */
  public int count() {
    return cards.size();
  }

  /** Whether there is something to be told. */
  boolean isTelling() {
    return !cards.isEmpty() || standing.isBreach();
  }
}
