package org.ligne.visual.scene;

/**
 * The edges of a picture that do not scroll.
 *
 * @param top how high the head of the picture is
 * @param left how wide its left edge is
 */
public record Frozen(double top, double left) {
  /** All of it scrolls. */
  public static final Frozen NONE = new Frozen(0, 0);
}
