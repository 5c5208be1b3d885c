package org.ligne.visual.draw;

/**
 * The upright bar that says which pillar something belongs to: by its colour, and by its shape for
 * people who do not see the colour. There are as many shapes as colours.
 */
public final class PillarBar {
  private static final int SHAPES = 8;
  private static final double GAP = 2;
  private static final double DASH = 5;

  private PillarBar() {}

  /**
   * Draws the bar.
   *
   * @param number the pillar's number, as in {@link Ink.Pillar}
   */
  public static void paint(Surface on, Box box, int number) {
    Ink ink = new Ink.Pillar(number);
    double half = (box.height() - GAP) / 2;
    switch (number < 0 ? 0 : number % SHAPES) {
      case 1 -> dashes(on, box, DASH, ink);
      case 2 -> dashes(on, box, 2, ink);
      case 3 -> {
        double third = box.width() / 3;
        on.fill(new Box(box.x(), box.y(), third, box.height()), ink);
        on.fill(new Box(box.right() - third, box.y(), third, box.height()), ink);
      }
      case 4 -> {
        on.fill(new Box(box.x(), box.y(), box.width(), half), ink);
        on.fill(new Box(box.x(), box.bottom() - half, box.width(), half), ink);
      }
      case 5 -> on.fill(new Box(box.x(), box.y(), box.width() / 2, box.height()), ink);
      case 6 -> {
        on.fill(new Box(box.x(), box.y(), box.width() / 2, box.height()), ink);
        on.fill(new Box(box.x(), box.y() + box.height() / 4, box.width(), box.height() / 2), ink);
      }
      case 7 -> teeth(on, box, ink);
      default -> on.fill(box, ink);
    }
  }

  private static void dashes(Surface on, Box box, double length, Ink ink) {
    for (double y = box.y(); y < box.bottom(); y += length + GAP) {
      on.fill(new Box(box.x(), y, box.width(), Math.min(length, box.bottom() - y)), ink);
    }
  }

  private static void teeth(Surface on, Box box, Ink ink) {
    for (double y = box.y(); y + DASH <= box.bottom() + 1; y += DASH) {
      double end = Math.min(y + DASH, box.bottom());
      on.polygon(new double[] {box.x(), y, box.right(), (y + end) / 2, box.x(), end}, ink);
    }
  }
}
