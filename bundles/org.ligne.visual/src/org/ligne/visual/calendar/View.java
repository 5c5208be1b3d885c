package org.ligne.visual.calendar;

import java.time.Instant;

/**
 * How a calendar is looked at.
 *
 * @param width how much room there is from left to right; the picture is never wider
 * @param height how much room there is from top to bottom; the picture may be higher
 * @param now the moment
 * @param lanes whether a day shows a column for each channel
 */
public record View(double width, double height, Instant now, boolean lanes) {
  private static final double NARROWEST = 240;

  /** Refuses what nothing can be seen in. */
  public View {
    width = Math.max(NARROWEST, width);
    height = Math.max(0, height);
  }

  /** All channels of a day together. */
  public View(double width, double height, Instant now) {
    this(width, height, now, false);
  }
}
