package org.ligne.ui.visual;

import java.time.LocalDate;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.ligne.visual.draw.Box;
import org.ligne.visual.scene.Cutout;
import org.ligne.visual.scene.Frozen;
import org.ligne.visual.scene.Scene;
import org.ligne.visual.scene.Spot;

/** Parts of pictures that people look at. */
final class Sights {
  private Sights() {}

  /**
   * Where a day is, or else what one wants to see first. Days without hours are places of their
   * own; hours are better begun with the working day.
   */
  static Box of(Scene scene, LocalDate day) {
    return scene.spots(new Box(0, 0, scene.width(), scene.height())).stream()
        .filter(spot -> spot.time() == null && day.equals(spot.day()))
        .map(Spot::box)
        .findFirst()
        .orElseGet(scene::home);
  }

  /** What a window shows of a picture, as a picture of its own; the whole if all of it is. */
  static Scene window(Scene scene, Rectangle area, Point origin) {
    Frozen frozen = scene.frozen();
    double x = origin.x + frozen.left();
    double y = origin.y + frozen.top();
    double width = Math.min(scene.width() - x, area.width - frozen.left());
    double height = Math.min(scene.height() - y, area.height - frozen.top());
    Box scrolled = new Box(x, y, Math.max(0, width), Math.max(0, height));
    boolean all = origin.x == 0 && origin.y == 0 && scrolled.right() >= scene.width();
    return all && scrolled.bottom() >= scene.height() ? scene : Cutout.window(scene, scrolled);
  }
}
