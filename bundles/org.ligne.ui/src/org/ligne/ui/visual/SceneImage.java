package org.ligne.ui.visual;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageGcDrawer;
import org.eclipse.swt.widgets.Control;
import org.ligne.visual.draw.Box;
import org.ligne.visual.draw.Ink;
import org.ligne.visual.draw.Palette;
import org.ligne.visual.scene.Scene;
import org.ligne.visual.scene.SceneState;

/** Draws pictures into images. UI thread only. */
public final class SceneImage {
  private static final int WHOLE = 100;

  private SceneImage() {}

  /** How wide an image of a picture is, in pixels. */
  public static long width(Scene scene, int percent) {
    return (long) Math.ceil(scene.width()) * percent / WHOLE;
  }

  /** How high an image of a picture is, in pixels. */
  public static long height(Scene scene, int percent) {
    return (long) Math.ceil(scene.height()) * percent / WHOLE;
  }

  /**
   * Draws a picture whole, with nothing selected.
   *
   * @param near a control of the window; its fonts are taken
   * @param percent how large: at 200, each point of the picture is two pixels wide
   */
  public static ImageData of(Scene scene, Palette palette, Control near, int percent) {
    Looks looks = Looks.inImage(near, palette);
    ImageGcDrawer drawer = (gc, width, height) -> draw(scene, gc, looks, width, height);
    int width = (int) width(scene, WHOLE);
    int height = (int) height(scene, WHOLE);
    Image image = new Image(near.getDisplay(), drawer, width, height);
    try {
      return image.getImageData(percent);
    } finally {
      image.dispose();
    }
  }

  private static void draw(Scene scene, GC gc, Looks looks, int width, int height) {
    gc.setBackground(looks.colour(Ink.Role.PAPER));
    gc.fillRectangle(0, 0, width, height);
    GcSurface surface = new GcSurface(gc, looks, 0, 0);
    scene.paint(surface, new Box(0, 0, width, height), SceneState.CALM);
  }
}
