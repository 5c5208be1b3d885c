package org.ligne.visual.paper;

/**
 * The part of a sheet of paper that can be printed on.
 *
 * @param width its width, in points of a screen: 96 to the inch
 * @param height its height
 */
public record Paper(double width, double height) {
  /** How many points an inch has. */
  public static final double INCH = 96;

  /** How high the line is that names the picture and numbers the sheets. */
  public static final double HEAD = 28;

  /** Refuses what nothing can be printed on. */
  public Paper {
    if (!(width > 0) || !(height > HEAD)) {
      throw new IllegalArgumentException("No paper is " + width + " by " + height);
    }
  }

  /** The room below the line at its head. */
  double room() {
    return height - HEAD;
  }
}
