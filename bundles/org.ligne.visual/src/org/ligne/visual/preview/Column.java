package org.ligne.visual.preview;

import org.ligne.visual.draw.Box;

/** Where things stand from left to right. */
record Column(double x, double width) {

  double right() {
    return x + width;
  }

  Box box(double y, double height) {
    return new Box(x, y, width, height);
  }

  /** The same with less at both edges. */
  Column inset(double by) {
    return new Column(x + by, width - 2 * by);
  }

  /** What is left behind something at the left edge. */
  Column behind(double taken) {
    return new Column(x + taken, width - taken);
  }
}
