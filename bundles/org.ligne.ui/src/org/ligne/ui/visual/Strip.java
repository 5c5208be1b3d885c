package org.ligne.ui.visual;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.ligne.visual.draw.Box;
import org.ligne.visual.draw.Palette;
import org.ligne.visual.scene.Scene;
import org.ligne.visual.scene.SceneState;

/**
 * Shows a picture that is always in sight as a whole, and has nothing to select. UI thread only.
 */
public final class Strip {
  private final Canvas canvas;
  private Looks looks;
  private Scene scene;

  /** A strip without a picture. */
  public Strip(Composite parent, Palette palette) {
    canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
    canvas.addPaintListener(event -> paint(event.gc));
    palette(palette);
  }

  /** The control, to lay it out and to listen to it. */
  public Canvas control() {
    return canvas;
  }

  /** Other colours, as when the theme was switched. */
  public void palette(Palette palette) {
    looks = Looks.onScreen(canvas, palette);
    canvas.redraw();
  }

  /** Shows another picture. */
  public void show(Scene other) {
    scene = other;
    canvas.redraw();
  }

  private void paint(GC gc) {
    if (scene != null) {
      Rectangle area = canvas.getClientArea();
      Box all = new Box(0, 0, area.width, area.height);
      scene.paint(new GcSurface(gc, looks, 0, 0), all, SceneState.CALM);
    }
  }
}
