package org.ligne.visual.timeline;

import java.util.List;
import org.ligne.visual.draw.Box;
import org.ligne.visual.plan.Card;
import org.ligne.visual.scene.Element;

/**
 * An entry on its lane, or several that are too close to each other.
 *
 * @param cards at least one, in the order of time
 * @param element what it is called, and where it is
 */
record Mark(List<Card> cards, Element element) {
  /** How wide and high the shape of an entry is. */
  static final double SIZE = 15;

  Box box() {
    return element.box();
  }

  boolean isCluster() {
    return cards.size() > 1;
  }

  Card first() {
    return cards.getFirst();
  }
}
