package org.ligne.ui.visual;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Rectangle;

/** Parallel lines over an area, cut at its edges: rising, falling, level or upright. */
final class Lines {
  /** From one line to the next, in points. */
  private static final int STEP = 6;

  private Lines() {}

  /** Draws them as one path: line by line, a week of half hours takes longer than all the rest. */
  static void draw(GC gc, Rectangle area, int pattern, Color colour) {
    Path path = new Path(gc.getDevice());
    switch (pattern) {
      case 0 -> rising(path, area);
      case 1 -> falling(path, area);
      case 2 -> level(path, area);
      default -> upright(path, area);
    }
    gc.setForeground(colour);
    gc.setLineWidth(1);
    gc.drawPath(path);
    path.dispose();
  }

  private static void rising(Path path, Rectangle area) {
    for (int at = STEP; at < area.width + area.height; at += STEP) {
      int left = Math.max(0, at - area.height);
      int right = Math.min(area.width, at);
      line(path, area, left, at - left, right, at - right);
    }
  }

  private static void falling(Path path, Rectangle area) {
    for (int at = STEP - area.height; at < area.width; at += STEP) {
      int left = Math.max(0, at);
      int right = Math.min(area.width, at + area.height);
      line(path, area, left, left - at, right, right - at);
    }
  }

  private static void level(Path path, Rectangle area) {
    for (int y = STEP / 2; y < area.height; y += STEP) {
      line(path, area, 0, y, area.width, y);
    }
  }

  private static void upright(Path path, Rectangle area) {
    for (int x = STEP / 2; x < area.width; x += STEP) {
      line(path, area, x, 0, x, area.height);
    }
  }

  private static void line(Path path, Rectangle area, int fromX, int fromY, int toX, int toY) {
    path.moveTo(area.x + fromX, area.y + fromY);
    path.lineTo(area.x + toX, area.y + toY);
  }
}
