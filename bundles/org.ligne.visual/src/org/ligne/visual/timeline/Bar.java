package org.ligne.visual.timeline;

import java.time.Instant;
import org.ligne.visual.draw.Box;
import org.ligne.visual.scene.Element;

/**
 * Something that goes over days.
 *
 * @param look what it looks like
 * @param label what is written on it
 * @param figure what is written behind the label, such as a budget; may be empty
 * @param element what it is called, and where it is
 * @param limit where the next thing in its row begins
 */
record Bar(Look look, String label, String figure, Element element, double limit) {

  /** What bars look like. */
  enum Look {
    CAMPAIGN,
    PHASE,
    BOOST,
    HOLIDAY,
    EVENT,
    BLACKOUT
  }

  /**
   * A bar that has no place yet.
   *
   * @param from its first moment
   * @param to the first moment after it
   */
  record Loose(Look look, String label, String figure, Element element, Instant from, Instant to) {
    Bar at(double y, double height, double least, Zoom zoom) {
      double x = zoom.x(from);
      double width = Math.max(least, zoom.x(to) - x);
      Element placed =
          new Element(
              element.id(),
              element.kind(),
              new Box(x, y, width, height),
              element.name(),
              element.tip());
      return new Bar(look, label, figure, placed, Double.MAX_VALUE);
    }
  }

  Box box() {
    return element.box();
  }

  Bar until(double x) {
    return new Bar(look, label, figure, element, x);
  }
}
