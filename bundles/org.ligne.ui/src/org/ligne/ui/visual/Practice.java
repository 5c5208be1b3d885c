package org.ligne.ui.visual;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.ligne.visual.draw.Box;
import org.ligne.visual.draw.Palette;
import org.ligne.visual.scene.Scene;
import org.ligne.visual.scene.SceneState;

/**
 * Draws a picture for nobody, strip by strip while there is nothing else to do: letters, small
 * pictures and widths of texts are found then, not when people open their first picture. UI thread
 * only.
 */
public final class Practice {
  private static final int STRIP = 40;
  private static final int PAUSE_MILLIS = 50;

  private final Scene scene;
  private final Control near;
  private final Palette palette;

  private Practice(Scene scene, Control near, Palette palette) {
    this.scene = scene;
    this.near = near;
    this.palette = palette;
  }

  /**
   * Draws a picture some time soon.
   *
   * @param near a control of the window; when it goes, so does the rest of the picture
   */
  public static void draw(Scene scene, Control near) {
    new Practice(scene, near, Grounds.palette(near)).strip(0);
  }

  private void strip(double top) {
    Display display = near.isDisposed() ? null : near.getDisplay();
    if (display == null || top >= scene.height()) {
      return;
    }
    int width = (int) scene.width();
    Image image = new Image(display, width, STRIP);
    GC gc = new GC(image);
    GcSurface surface = new GcSurface(gc, Looks.onScreen(near, palette), 0, (int) top);
    scene.paint(surface, new Box(0, top, width, STRIP), SceneState.CALM);
    gc.dispose();
    image.dispose();
    display.timerExec(PAUSE_MILLIS, () -> strip(top + STRIP));
  }
}
