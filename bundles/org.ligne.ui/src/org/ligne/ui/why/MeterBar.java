package org.ligne.ui.why;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.ligne.ui.visual.Grounds;
import org.ligne.visual.draw.Ink;
import org.ligne.visual.draw.Palette;
import org.ligne.visual.why.Line;

/**
 * Points as a bar from zero: to the right what is won, to the left what is lost, which is an empty
 * bar besides.
 */
final class MeterBar extends Canvas {
  private static final int WIDTH = 48;
  private static final int HEIGHT = 14;
  private static final int THICK = 8;

  private final Line.Meter meter;

  MeterBar(Composite parent, Line.Meter meter) {
    super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
    this.meter = meter;
    addPaintListener(event -> paint(event.gc));
    setToolTipText(meter.term() + " " + meter.figure());
    getAccessible()
        .addAccessibleListener(
            new AccessibleAdapter() {
              @Override
              public void getName(AccessibleEvent event) {
                event.result = meter.term() + " " + meter.figure();
              }
            });
    getAccessible()
        .addAccessibleControlListener(
            new AccessibleControlAdapter() {
              @Override
              public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_GRAPHIC;
              }
            });
  }

  @Override
  public Point computeSize(int width, int height, boolean changed) {
    return new Point(width == SWT.DEFAULT ? WIDTH : width, height == SWT.DEFAULT ? HEIGHT : height);
  }

  private void paint(GC gc) {
    Palette palette = Grounds.palette(this);
    Rectangle area = getClientArea();
    int zero = meter.scale().at(0, area.width - 1);
    int end = meter.scale().at(meter.points(), area.width - 1);
    int top = (area.height - THICK) / 2;
    int left = Math.min(zero, end);
    int width = Math.max(2, Math.abs(end - zero));
    if (meter.points() < 0) {
      gc.setForeground(colour(palette, Ink.Role.ERROR));
      gc.drawRectangle(left, top, width, THICK - 1);
    } else {
      gc.setBackground(colour(palette, Ink.Role.ACCENT));
      gc.fillRectangle(left, top, width, THICK);
    }
    gc.setForeground(colour(palette, Ink.Role.MUTED));
    gc.drawLine(zero, top - 2, zero, top + THICK + 1);
  }

  private static Color colour(Palette palette, Ink ink) {
    int rgb = palette.rgb(ink);
    return new Color(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff);
  }
}
