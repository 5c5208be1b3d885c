package org.ligne.visual.load;

import org.ligne.visual.draw.Box;
import org.ligne.visual.draw.Face;
import org.ligne.visual.draw.Ink;
import org.ligne.visual.draw.Ink.Role;
import org.ligne.visual.draw.Surface;
import org.ligne.visual.figures.Mark;
import org.ligne.visual.figures.Standing;

/** What colours and marks of a load mean. */
final class Legend {
  /** How high it is. */
  static final double HEIGHT = 44;

  private static final double STEP = 18;
  private static final double LINE = 18;
  private static final int STEPS = 4;

  private final Telling telling;

  Legend(Telling telling) {
    this.telling = telling;
  }

  void paint(Surface on, double left, double top) {
    double y = top + (HEIGHT - LINE) / 2;
    double x = left;
    for (int i = 1; i <= STEPS; i++) {
      int heat = 100 * i / STEPS;
      on.fillRound(new Box(x, y + 1, STEP - 2, LINE - 2), 3, new Ink.Heat(heat));
      x += STEP;
    }
    x = word(on, "legend.heat", x, y);
    x = sign(on, Standing.ABOVE, "legend.above", x, y);
    sign(on, Standing.BELOW, "legend.below", x, y);
  }

  private double sign(Surface on, Standing standing, String key, double x, double y) {
    Box box = new Box(x, y - 1, 24, LINE + 2);
    on.outline(box, 4, 2, Role.ERROR);
    Mark.paint(on, standing, box);
    return word(on, key, box.right(), y);
  }

  private double word(Surface on, String key, double x, double y) {
    String text = telling.say(key);
    double wide = on.width(text, Face.SMALL);
    on.text(text, new Box(x + 6, y, wide + 1, LINE), Face.SMALL, Role.MUTED);
    return x + wide + 28;
  }
}
