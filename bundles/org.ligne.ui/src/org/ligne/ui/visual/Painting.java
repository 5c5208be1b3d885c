package org.ligne.ui.visual;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.ligne.visual.scene.Scene;
import org.ligne.visual.scene.SceneState;

/** Draws the part of a picture that is in sight. */
final class Painting {
  private final GC gc;
  private final Looks looks;
  private final Rectangle dirty;

  /**
   * A painting.
   *
   * @param dirty the part of the control that is due
   */
  Painting(GC gc, Looks looks, Rectangle dirty) {
    this.gc = gc;
    this.looks = looks;
    this.dirty = dirty;
  }

  /** Draws each part that scrolls by itself. */
  void paint(Scene scene, Quarters quarters, SceneState state) {
    for (Quarters.Quarter each : quarters.all()) {
      if (each.window().intersects(dirty)) {
        gc.setClipping(each.window().intersection(dirty));
        GcSurface surface = new GcSurface(gc, looks, each.left(), each.top());
        // Names that stay in sight need to know all that is in sight; the clip keeps to what is
        // due.
        scene.paint(surface, each.visible(each.window()), state);
        gc.setClipping(dirty);
      }
    }
  }
}
