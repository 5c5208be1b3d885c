package org.ligne.visual.calendar;

import org.ligne.visual.draw.Box;
import org.ligne.visual.draw.Face;
import org.ligne.visual.draw.Ink.Role;
import org.ligne.visual.draw.Surface;
import org.ligne.visual.plan.Note;

/** Draws what goes over days. */
final class RibbonPainter {
  private static final double RADIUS = 3;
  private static final double GLYPH = 11;
  private static final double LEAST_TEXT = 32;

  private RibbonPainter() {}

  static void paint(Surface on, Ribbon ribbon, Box box) {
    boolean cut = ribbon.isContinued() || ribbon.continues();
    paint(on, ribbon, box, cut ? 0 : RADIUS);
  }

  /** The same as a chip that stands alone. */
  static void chip(Surface on, Ribbon ribbon, Box box) {
    paint(on, ribbon, box, RADIUS);
  }

  private static void paint(Surface on, Ribbon ribbon, Box box, double radius) {
    on.fillRound(box, radius, ribbon.ground());
    if (ribbon.note() != null && ribbon.note().kind() == Note.Kind.BLACKOUT) {
      on.hatch(box, 0, Role.EDGE);
    }
    label(on, ribbon.icon(), ribbon.label(), box);
  }

  /** A small picture and a text, where there is room for them. */
  static void label(Surface on, String icon, String label, Box box) {
    double left = box.x() + 5;
    if (box.width() < GLYPH + 6) {
      return;
    }
    on.icon(icon, new Box(left, box.y() + (box.height() - GLYPH) / 2, GLYPH, GLYPH), Role.MUTED);
    double text = box.right() - 4 - left - GLYPH - 4;
    if (text >= LEAST_TEXT) {
      on.text(label, new Box(left + GLYPH + 4, box.y(), text, box.height()), Face.SMALL, Role.TEXT);
    }
  }
}
