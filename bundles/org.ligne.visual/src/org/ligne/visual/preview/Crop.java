package org.ligne.visual.preview;

import java.util.Optional;
import org.ligne.model.value.Ratio;
import org.ligne.visual.draw.Box;

/**
 * What is seen of a picture that is cut to a shape: its middle, as large as it can be.
 *
 * @param whole the picture
 * @param seen the part that is seen
 */
record Crop(Box whole, Box seen) {

  /**
   * Cuts a picture as little as its shape allows.
   *
   * @param min the narrowest shape that is seen whole
   * @param max the widest; empty for any
   */
  static Crop of(double width, double height, Ratio min, Optional<Ratio> max) {
    double shape = width / height;
    double widest = max.map(Ratio::value).orElse(Double.POSITIVE_INFINITY);
    return to(width, height, Math.max(min.value(), Math.min(widest, shape)));
  }

  /** Cuts a picture to a shape. */
  static Crop to(double width, double height, double shape) {
    Box whole = new Box(0, 0, width, height);
    double seenWidth = Math.min(width, height * shape);
    double seenHeight = Math.min(height, width / shape);
    double x = (width - seenWidth) / 2;
    double y = (height - seenHeight) / 2;
    return new Crop(whole, new Box(x, y, seenWidth, seenHeight));
  }

  /** Leaves a picture as it is. */
  static Crop none(double width, double height) {
    Box whole = new Box(0, 0, width, height);
    return new Crop(whole, whole);
  }

  /** How many times as wide as high it is seen. */
  double shape() {
    return seen.width() / seen.height();
  }

  /** How much is cut off at the left and the right together, in per cent, rounded up. */
  int acrossPercent() {
    return percent(whole.width() - seen.width(), whole.width());
  }

  /** How much is cut off at the top and the bottom together, likewise. */
  int downPercent() {
    return percent(whole.height() - seen.height(), whole.height());
  }

  /** Less than half a pixel is no cut. */
  private static int percent(double part, double all) {
    return part < 0.5 ? 0 : (int) Math.ceil(100 * part / all);
  }

  /** Whether anything is cut off. */
  boolean cuts() {
    return acrossPercent() > 0 || downPercent() > 0;
  }
}
