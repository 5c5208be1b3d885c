package org.ligne.visual.scene;

import java.util.function.Function;
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

  /**
   * A part of a page that decides on the colours.
   *
   * @param colours what stands for an ink in the page
   * @param id what ids begin with; unique in the page
   */
  public static String element(
      Scene scene, Function<Ink, String> colours, String title, String id) {
    return drawn(scene, SvgSurface.in(id, scene.width(), scene.height(), colours)).element(title);
  }

  private static SvgSurface drawn(Scene scene, Palette palette, String id) {
    return drawn(scene, new SvgSurface(palette, scene.width(), scene.height(), id));
  }

  private static SvgSurface drawn(Scene scene, SvgSurface surface) {
    Box all = new Box(0, 0, scene.width(), scene.height());
    surface.fill(all, Ink.Role.PAPER);
    scene.paint(surface, all, SceneState.CALM);
    return surface;
  }
}
