package org.ligne.visual.mix;

import org.ligne.visual.draw.Box;
import org.ligne.visual.figures.Figure;

/**
 * A part where it is drawn.
 *
 * @param part what it is
 * @param figure what is seen of it
 */
record Placed(Part part, Figure figure) {
  Box box() {
    return figure.element().box();
  }

  String id() {
    return figure.element().id();
  }

  String name() {
    return figure.element().name();
  }
}
