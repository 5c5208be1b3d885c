package org.ligne.visual.draw;

/**
 * A rectangle.
 *
 * @param x left edge
 * @param y upper edge
 * @param width width, zero or more
 * @param height height, zero or more
 */
public record Box(double x, double y, double width, double height) {

  /** Refuses negative sizes. */
  public Box {
    if (width < 0 || height < 0) {
      throw new IllegalArgumentException("No box is " + width + " by " + height);
    }
  }

  /** The right edge. */
  public double right() {
    return x + width;
  }

  /** The lower edge. */
  public double bottom() {
    return y + height;
  }

  /** Whether a point is inside; the left and upper edges are, the others are not. */
  public boolean contains(double px, double py) {
    return px >= x && px < right() && py >= y && py < bottom();
  }

  /** Whether the boxes have an area in common. */
  public boolean meets(Box other) {
    return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
  }

  /** The box without a margin on all four sides; empty if there is no room for it. */
  public Box inset(double margin) {
    double by = Math.min(margin, Math.min(width, height) / 2);
    return new Box(x + by, y + by, width - 2 * by, height - 2 * by);
  }

  /** The same box elsewhere. */
  public Box moved(double byX, double byY) {
    return new Box(x + byX, y + byY, width, height);
  }
}
