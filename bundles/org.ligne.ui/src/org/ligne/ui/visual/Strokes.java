package org.ligne.ui.visual;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Rectangle;
import org.ligne.visual.draw.Glyph;
import org.ligne.visual.draw.Glyphs;

/** Draws the small pictures of the family. */
final class Strokes {
  private static final int OPAQUE = 255;

  private Strokes() {}

  /** Draws a picture in the middle of an area, as large as fits; nothing if there is none. */
  static void draw(GC gc, String name, Rectangle area, Color colour) {
    Glyphs.of(name).ifPresent(glyph -> draw(gc, glyph, area, colour));
  }

  private static void draw(GC gc, Glyph glyph, Rectangle area, Color colour) {
    double scale = Math.min(area.width, area.height) / Glyph.SIZE;
    double x = area.x + (area.width - scale * Glyph.SIZE) / 2;
    double y = area.y + (area.height - scale * Glyph.SIZE) / 2;
    gc.setForeground(colour);
    gc.setBackground(colour);
    gc.setLineCap(SWT.CAP_ROUND);
    gc.setLineJoin(SWT.JOIN_ROUND);
    gc.setLineWidth((int) Math.max(1, Math.round(Glyph.LINE * scale)));
    for (Glyph.Part part : glyph.parts()) {
      Path path = new Path(gc.getDevice());
      part.trace(new Placed(path, x, y, scale));
      paint(gc, path, part.style());
      path.dispose();
    }
    gc.setLineCap(SWT.CAP_FLAT);
    gc.setLineJoin(SWT.JOIN_MITER);
  }

  private static void paint(GC gc, Path path, Glyph.Style style) {
    if (style == Glyph.Style.OUTLINED) {
      gc.setAlpha((int) (OPAQUE * Glyph.TINT));
      gc.fillPath(path);
      gc.setAlpha(OPAQUE);
    }
    if (style == Glyph.Style.FILLED) {
      gc.fillPath(path);
    } else {
      gc.drawPath(path);
    }
  }

  private record Placed(Path path, double x, double y, double scale) implements Glyph.Pen {
    private float x(double at) {
      return (float) (x + at * scale);
    }

    private float y(double at) {
      return (float) (y + at * scale);
    }

    @Override
    public void move(double toX, double toY) {
      path.moveTo(x(toX), y(toY));
    }

    @Override
    public void line(double toX, double toY) {
      path.lineTo(x(toX), y(toY));
    }

    @Override
    public void curve(double x1, double y1, double x2, double y2, double toX, double toY) {
      path.cubicTo(x(x1), y(y1), x(x2), y(y2), x(toX), y(toY));
    }

    @Override
    public void close() {
      path.close();
    }
  }
}
