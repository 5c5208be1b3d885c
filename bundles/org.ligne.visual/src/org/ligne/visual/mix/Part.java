package org.ligne.visual.mix;

import java.util.List;
import java.util.Optional;
import org.ligne.visual.figures.Bounds;
import org.ligne.visual.figures.Standing;
import org.ligne.visual.plan.Card;

/**
 * The posts of one value among some.
 *
 * @param value the value
 * @param cards the posts, in the order of time
 * @param all how many posts there are of all values
 * @param wish the share that is asked for, if one is
 */
public record Part(Value value, List<Card> cards, int all, Optional<Bounds> wish) {
  /** Keeps the list from changing later. */
  public Part {
    cards = List.copyOf(cards);
  }

  /** How many posts there are. */
  public int count() {
    return cards.size();
  }

  /** How the share stands against what is asked for. */
  public Standing standing() {
    return wish.map(each -> each.standing(count(), all)).orElse(Standing.FREE);
  }

  /** Ids of the entries. */
  public List<String> entries() {
    return cards.stream().map(Card::id).toList();
  }
}
