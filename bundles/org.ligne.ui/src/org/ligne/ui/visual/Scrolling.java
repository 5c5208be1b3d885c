package org.ligne.ui.visual;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.ScrollBar;
import org.ligne.visual.draw.Box;
import org.ligne.visual.scene.Frozen;

/** Which part of a picture is in sight. */
final class Scrolling {
  private static final int STEP = 24;
  private static final int MARGIN = 8;

  private final Canvas canvas;
  private int width;
  private int height;

  Scrolling(Canvas canvas) {
    this.canvas = canvas;
    canvas.getHorizontalBar().addListener(SWT.Selection, event -> canvas.redraw());
    canvas.getVerticalBar().addListener(SWT.Selection, event -> canvas.redraw());
    canvas.addListener(SWT.Resize, event -> adapt());
    adapt();
  }

  /** Another size of the whole. What was in sight stays there as far as it can. */
  void size(double wide, double high) {
    width = (int) Math.ceil(wide);
    height = (int) Math.ceil(high);
    adapt();
  }

  private void adapt() {
    Rectangle area = canvas.getClientArea();
    adapt(canvas.getHorizontalBar(), width, area.width);
    adapt(canvas.getVerticalBar(), height, area.height);
  }

  private static void adapt(ScrollBar bar, int whole, int shown) {
    boolean needed = whole > shown && shown > 0;
    bar.setVisible(needed);
    int selection = needed ? Math.min(bar.getSelection(), whole - shown) : 0;
    bar.setValues(
        selection, 0, Math.max(1, whole), Math.max(1, Math.min(shown, whole)), STEP, shown);
  }

  /** The point of the picture that is at the upper left. */
  Point origin() {
    return new Point(offset(canvas.getHorizontalBar()), offset(canvas.getVerticalBar()));
  }

  private static int offset(ScrollBar bar) {
    return bar.isVisible() ? bar.getSelection() : 0;
  }

  /** Scrolls no further than needed to show a box beside the edges that stay. */
  void reveal(Box box, Frozen frozen) {
    Rectangle area = canvas.getClientArea();
    ScrollBar across = canvas.getHorizontalBar();
    ScrollBar down = canvas.getVerticalBar();
    reveal(across, box.x(), box.right(), area.width, (int) frozen.left());
    reveal(down, box.y(), box.bottom(), area.height, (int) frozen.top());
    canvas.redraw();
  }

  private static void reveal(ScrollBar bar, double from, double to, int shown, int edge) {
    if (bar.isVisible() && to > edge) {
      int at = bar.getSelection();
      int latest = (int) Math.floor(from) - MARGIN - edge;
      int earliest = (int) Math.ceil(to) + MARGIN - shown;
      bar.setSelection(Math.max(0, Math.min(latest, Math.max(at, earliest))));
    }
  }

  /** Moves the part in sight, as when something is dragged to its edge. */
  void by(int x, int y) {
    move(canvas.getHorizontalBar(), x);
    move(canvas.getVerticalBar(), y);
    canvas.redraw();
  }

  private static void move(ScrollBar bar, int by) {
    if (by != 0 && bar.isVisible()) {
      bar.setSelection(bar.getSelection() + by);
    }
  }

  /** Brings a point of the picture to the left, as far as that goes. */
  void across(double x) {
    canvas.getHorizontalBar().setSelection((int) Math.round(x));
    canvas.redraw();
  }

  /** Brings a point of the picture to the upper left, as far as that goes. */
  void to(double x, double y) {
    canvas.getHorizontalBar().setSelection((int) Math.max(0, Math.round(x)));
    canvas.getVerticalBar().setSelection((int) Math.max(0, Math.round(y)));
    canvas.redraw();
  }

  /** Where in the control a box of the picture is. */
  Rectangle window(Box box) {
    Point origin = origin();
    return new Rectangle(
        (int) Math.round(box.x()) - origin.x,
        (int) Math.round(box.y()) - origin.y,
        (int) Math.round(box.width()),
        (int) Math.round(box.height()));
  }
}
