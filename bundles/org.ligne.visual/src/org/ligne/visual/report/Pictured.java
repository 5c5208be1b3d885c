package org.ligne.visual.report;

import org.ligne.visual.scene.Scene;
import org.ligne.visual.scene.SceneFile;

/** Pictures in a page. What they show is told by the table of posts too. */
final class Pictured {
  /** How wide pictures are made: what fits a page of A4 on its side and is still read with ease. */
  static final double WIDTH = 1120;

  /** The same for a page of A4 that stands. */
  static final double NARROW = 920;

  /** How much wider pictures may get before they are scrolled rather than made smaller. */
  private static final double TOO_WIDE = 1.3;

  private Pictured() {}

  /**
   * Puts a picture.
   *
   * @param id unique in the page
   * @param title what it is called, for people who hear the page
   */
  static void put(Scene scene, String id, String title, Desk desk, Html page) {
    boolean isLong = scene.width() > WIDTH * TOO_WIDE;
    page.open("figure", "class", "picture").line();
    page.open(
        "div",
        "class",
        isLong ? "frame long" : "frame",
        "role",
        "group",
        "aria-label",
        title,
        "tabindex",
        "0");
    page.line().markup(SceneFile.element(scene, desk.shades(), title, id)).end();
    page.open("figcaption", "class", "unseen");
    page.put("a", desk.say("picture.table"), "href", "#entries").close();
    page.end();
  }
}
