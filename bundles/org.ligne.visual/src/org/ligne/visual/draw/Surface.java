package org.ligne.visual.draw;

/**
 * Something to draw on. What lies outside the clip is left alone. Not for several threads at a
 * time.
 */
public interface Surface {

  /** Fills a rectangle. */
  void fill(Box box, Ink ink);

  /** Fills a rectangle with round corners. */
  void fillRound(Box box, double radius, Ink ink);

  /** Draws the edge of a rectangle with round corners, inside it; a radius of 0 makes it plain. */
  void outline(Box box, double radius, double width, Ink ink);

  /** Draws a straight line. */
  void line(double fromX, double fromY, double toX, double toY, double width, Ink ink);

  /** Fills a shape given by its corners: x, y, x, y and so on. */
  void polygon(double[] corners, Ink ink);

  /**
   * Strikes parallel lines over a rectangle, so that it can be told apart without colours.
   *
   * @param pattern which kind of lines, from 0; kinds repeat
   */
  void hatch(Box box, int pattern, Ink ink);

  /**
   * Writes one line of text, from the left edge of a box, in the middle of its height. What does
   * not fit into the box ends with an ellipsis.
   */
  void text(String text, Box box, Face face, Ink ink);

  /** How wide a text is. */
  double width(String text, Face face);

  /** How high a line of text is. */
  double height(Face face);

  /**
   * Draws a small picture of the product's family, such as that of a network, in the middle of a
   * box and as large as fits.
   *
   * @param name the name of the picture, see {@code Glyphs}
   */
  void icon(String name, Box box, Ink ink);

  /**
   * Draws a part of a picture from a file, so that it fills a box. What cannot be shown leaves the
   * box as it is.
   *
   * @param part which part, in the picture's own pixels
   */
  void image(Photo photo, Box part, Box box);

  /** Draws something that is kept inside a box. */
  void clip(Box box, Runnable drawing);

  /**
   * Draws something that stands for something. Files keep what it is called, for people who hear
   * the picture, and its id, for links; windows know both from the scene.
   *
   * @param id unique in the picture
   * @param name what it is called, in the reader's language
   */
  default void named(String id, String name, Runnable drawing) {
    drawing.run();
  }
}
