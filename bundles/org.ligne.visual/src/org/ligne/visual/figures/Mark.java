package org.ligne.visual.figures;

import org.ligne.visual.draw.Box;
import org.ligne.visual.draw.Face;
import org.ligne.visual.draw.Ink;
import org.ligne.visual.draw.Ink.Role;
import org.ligne.visual.draw.Surface;
import org.ligne.visual.draw.Texts;

/** The mark of how a figure stands: by its shape, whoever sees colours or not. */
public final class Mark {
  /** How wide and high it is. */
  public static final double SIZE = 12;

  private Mark() {}

  /** Draws the mark in the middle of a box; nothing where nothing is asked for. */
  public static void paint(Surface on, Standing standing, Box box) {
    Role ink =
        switch (standing) {
          case WITHIN -> Role.GOOD;
          case ABOVE, BELOW -> Role.ERROR;
          case NEAREST, FREE -> Role.MUTED;
        };
    paint(on, standing, box, ink);
  }

  /** The same in a colour that is seen on a ground. */
  public static void paint(Surface on, Standing standing, Box box, Ink ink) {
    double x = box.x() + (box.width() - SIZE) / 2;
    double y = box.y() + (box.height() - SIZE) / 2;
    switch (standing) {
      case WITHIN -> on.icon("approved", new Box(x, y, SIZE, SIZE), ink);
      case NEAREST -> Texts.centre(on, "≈", box, Face.STRONG, ink);
      case ABOVE -> arrow(on, x, y + SIZE - 1, y + 1, ink);
      case BELOW -> arrow(on, x, y + 1, y + SIZE - 1, ink);
      case FREE -> {
        // Nothing is asked for.
      }
    }
  }

  private static void arrow(Surface on, double x, double base, double tip, Ink ink) {
    on.polygon(new double[] {x, base, x + SIZE / 2, tip, x + SIZE, base}, ink);
  }
}
