package org.ligne.ui.visual;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.ligne.visual.draw.Box;
import org.ligne.visual.draw.Face;
import org.ligne.visual.draw.Ink;
import org.ligne.visual.draw.Photo;
import org.ligne.visual.draw.Surface;

/** A window, a printer or an image to draw on; the toolkit scales points to pixels. */
final class GcSurface implements Surface {
  private final GC gc;
  private final Looks looks;
  private final int left;
  private final int top;

  /**
   * A surface that shows the part of a picture that begins at a point.
   *
   * @param gc what to draw with; the caller disposes it
   * @param left what is subtracted from each horizontal position
   * @param top what is subtracted from each vertical position
   */
  GcSurface(GC gc, Looks looks, int left, int top) {
    this.gc = gc;
    this.looks = looks;
    this.left = left;
    this.top = top;
    gc.setAntialias(SWT.ON);
    gc.setTextAntialias(SWT.ON);
  }

  /** Edges are rounded, not sizes: what touches in the picture touches on the screen. */
  private Rectangle area(Box box) {
    int x = x(box.x());
    int y = y(box.y());
    return new Rectangle(x, y, x(box.right()) - x, y(box.bottom()) - y);
  }

  private int x(double x) {
    return (int) Math.round(x) - left;
  }

  private int y(double y) {
    return (int) Math.round(y) - top;
  }

  @Override
  public void fill(Box box, Ink ink) {
    gc.setBackground(looks.colour(ink));
    gc.fillRectangle(area(box));
  }

  @Override
  public void fillRound(Box box, double radius, Ink ink) {
    gc.setBackground(looks.colour(ink));
    Rectangle area = area(box);
    int arc = (int) Math.round(2 * radius);
    gc.fillRoundRectangle(area.x, area.y, area.width, area.height, arc, arc);
  }

  @Override
  public void outline(Box box, double radius, double width, Ink ink) {
    gc.setForeground(looks.colour(ink));
    int line = (int) Math.max(1, Math.round(width));
    gc.setLineWidth(line);
    Rectangle area = area(box);
    int arc = (int) Math.round(2 * radius);
    int half = line / 2;
    gc.drawRoundRectangle(
        area.x + half, area.y + half, area.width - line, area.height - line, arc, arc);
  }

  @Override
  public void line(double fromX, double fromY, double toX, double toY, double width, Ink ink) {
    gc.setForeground(looks.colour(ink));
    gc.setLineWidth((int) Math.max(1, Math.round(width)));
    gc.drawLine(pixel(fromX) - left, pixel(fromY) - top, pixel(toX) - left, pixel(toY) - top);
  }

  /** Lines run through the middle of pixels: the pixel is named by its left and upper edge. */
  private static int pixel(double middle) {
    return (int) Math.floor(middle);
  }

  @Override
  public void polygon(double[] corners, Ink ink) {
    int[] points = new int[corners.length];
    for (int i = 0; i < corners.length; i += 2) {
      points[i] = x(corners[i]);
      points[i + 1] = y(corners[i + 1]);
    }
    gc.setBackground(looks.colour(ink));
    gc.fillPolygon(points);
  }

  @Override
  public void hatch(Box box, int pattern, Ink ink) {
    Lines.draw(gc, area(box), pattern & 3, looks.colour(ink));
  }

  @Override
  public void text(String text, Box box, Face face, Ink ink) {
    Rectangle area = area(box);
    String fitting = looks.widths().fitting(gc, text, face, area.width);
    if (!fitting.isEmpty()) {
      gc.setFont(looks.widths().font(face));
      gc.setForeground(looks.colour(ink));
      int height = looks.widths().height(gc, face);
      gc.drawText(fitting, area.x, area.y + (area.height - height) / 2, SWT.DRAW_TRANSPARENT);
    }
  }

  @Override
  public double width(String text, Face face) {
    return looks.widths().width(gc, text, face);
  }

  @Override
  public double height(Face face) {
    return looks.widths().height(gc, face);
  }

  @Override
  public void icon(String name, Box box, Ink ink) {
    looks.icons().draw(gc, name, area(box), looks.colour(ink));
  }

  @Override
  public void image(Photo photo, Box part, Box box) {
    Rectangle area = area(box);
    looks
        .photographs()
        .of(photo)
        .filter(any -> area.width > 0 && area.height > 0)
        .ifPresent(image -> draw(image, photo, part, area));
  }

  private void draw(Image image, Photo photo, Box part, Rectangle area) {
    Rectangle bounds = image.getBounds();
    double scale = (double) bounds.width / photo.width();
    int x = (int) Math.clamp(Math.round(part.x() * scale), 0, bounds.width - 1);
    int y = (int) Math.clamp(Math.round(part.y() * scale), 0, bounds.height - 1);
    int width = (int) Math.clamp(Math.round(part.width() * scale), 1, bounds.width - x);
    int height = (int) Math.clamp(Math.round(part.height() * scale), 1, bounds.height - y);
    gc.setInterpolation(SWT.HIGH);
    gc.drawImage(image, x, y, width, height, area.x, area.y, area.width, area.height);
  }

  @Override
  public void clip(Box box, Runnable drawing) {
    Rectangle before = gc.getClipping();
    gc.setClipping(area(box).intersection(before));
    drawing.run();
    gc.setClipping(before);
  }
}
