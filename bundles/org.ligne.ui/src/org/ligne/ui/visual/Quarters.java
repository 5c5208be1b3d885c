package org.ligne.ui.visual;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.ligne.visual.draw.Box;
import org.ligne.visual.scene.Frozen;

/**
 * The parts of a window that show parts of a picture: the corner, the head, the left edge, and the
 * rest, which scrolls.
 */
record Quarters(Frozen frozen, Rectangle area, Point origin) {

  /** A part of a window, and where in the picture what it shows begins. */
  record Quarter(Rectangle window, int left, int top) {
    /** What it shows of the picture, as far as a part of the window is concerned. */
    Box visible(Rectangle dirty) {
      Rectangle shown = window.intersection(dirty);
      return new Box(shown.x + left, shown.y + top, shown.width, shown.height);
    }
  }

  private int head() {
    return (int) Math.min(Math.round(frozen.top()), area.height);
  }

  private int edge() {
    return (int) Math.min(Math.round(frozen.left()), area.width);
  }

  /** The parts that are there, the one that scrolls both ways first. */
  Quarter[] all() {
    int head = head();
    int edge = edge();
    int wide = area.width - edge;
    int high = area.height - head;
    return new Quarter[] {
      new Quarter(new Rectangle(edge, head, wide, high), origin.x, origin.y),
      new Quarter(new Rectangle(edge, 0, wide, head), origin.x, 0),
      new Quarter(new Rectangle(0, head, edge, high), 0, origin.y),
      new Quarter(new Rectangle(0, 0, edge, head), 0, 0)
    };
  }

  /** The point of the picture that is at a point of the window. */
  Point picture(int x, int y) {
    return new Point(x < edge() ? x : x + origin.x, y < head() ? y : y + origin.y);
  }
}
