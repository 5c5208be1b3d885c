package org.ligne.visual.timeline;

import org.ligne.visual.draw.Box;
import org.ligne.visual.draw.Ink;
import org.ligne.visual.draw.Surface;

/**
 * A small shape that says which pillar an entry belongs to, for people who do not see its colour.
 * There are as many shapes as colours.
 */
final class Shapes {
  private static final int KINDS = 8;
  private static final int STAR = 5;

  private Shapes() {}

  /**
   * Draws a shape.
   *
   * @param number the pillar's number, as in {@link org.ligne.visual.draw.Ink.Pillar Pillar}
   */
  static void paint(Surface on, Box box, int number, Ink ink) {
    double third = box.width() / 3;
    switch (number < 0 ? -1 : number % KINDS) {
      case 0 -> on.fillRound(box, box.width() / 2, ink);
      case 1 -> on.fillRound(box.inset(1), 2, ink);
      case 2 -> on.polygon(corners(box, 0.5, -0.04, 1.04, 0.5, 0.5, 1.04, -0.04, 0.5), ink);
      case 3 -> on.polygon(corners(box, 0.5, 0, 1.05, 0.95, -0.05, 0.95), ink);
      case 4 -> on.polygon(corners(box, -0.05, 0.05, 1.05, 0.05, 0.5, 1), ink);
      case 5 -> on.polygon(corners(box, 0.25, 0, 0.75, 0, 1, 0.5, 0.75, 1, 0.25, 1, 0, 0.5), ink);
      case 6 -> {
        on.fill(new Box(box.x() + third, box.y(), third, box.height()), ink);
        on.fill(new Box(box.x(), box.y() + third, box.width(), third), ink);
      }
      case 7 -> on.polygon(star(box), ink);
      default -> on.fillRound(box.inset(box.width() / 5), box.width() / 2, ink);
    }
  }

  private static double[] corners(Box box, double... parts) {
    double[] corners = new double[parts.length];
    for (int i = 0; i < parts.length; i += 2) {
      corners[i] = box.x() + parts[i] * box.width();
      corners[i + 1] = box.y() + parts[i + 1] * box.height();
    }
    return corners;
  }

  private static double[] star(Box box) {
    double[] parts = new double[4 * STAR];
    for (int i = 0; i < 2 * STAR; i++) {
      double far = i % 2 == 0 ? 0.57 : 0.25;
      double angle = Math.PI * (i / (double) STAR - 0.5);
      parts[2 * i] = 0.5 + far * Math.cos(angle);
      parts[2 * i + 1] = 0.53 + far * Math.sin(angle);
    }
    return corners(box, parts);
  }
}
