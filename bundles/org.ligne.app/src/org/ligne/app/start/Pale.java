package org.ligne.app.start;

/** How the toolkit draws the icons of what cannot be done at the moment. */
final class Pale {
  private static final String WAY = "org.eclipse.swt.image.disablement";

  /** Half transparent and almost without colour: less than the others on light and dark grounds. */
  private static final String PALE = "desaturated";

  private Pale() {}

  /**
   * Has them drawn pale. The toolkit's own way makes bright icons white, which on a dark ground is
   * more than those that can be used. Takes effect only before the first of them is drawn.
   */
  static void icons() {
    if (System.getProperty(WAY) == null) {
      System.setProperty(WAY, PALE);
    }
  }
}
