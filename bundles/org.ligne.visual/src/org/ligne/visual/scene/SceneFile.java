package org.ligne.visual.scene;

import org.ligne.visual.draw.Box;
import org.ligne.visual.draw.Ink;
import org.ligne.visual.draw.Palette;
import org.ligne.visual.draw.SvgSurface;

/** Writes whole pictures to SVG. */
public final class SceneFile {
  private SceneFile() {}

  /** A file of its own. */
  public static String svg(Scene scene, Palette palette, String title) {
    return drawn(scene, palette, "ligne").file(title);
  }

  /**
   * A part of a page.
   *
   * @param id what ids begin with; unique in the page
   */
  public static String element(Scene scene, Palette palette, String title, String id) {
    return drawn(scene, palette, id).element(title);
  }

  private static SvgSurface drawn(Scene scene, Palette palette, String id) {
    Box all = new Box(0, 0, scene.width(), scene.height());
    SvgSurface surface = new SvgSurface(palette, all.width(), all.height(), id);
    surface.fill(all, Ink.Role.PAPER);
    scene.paint(surface, all, SceneState.CALM);
    return surface;
  }
}
