package org.ligne.model.value;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * The shape of a picture. Shapes of one form are not equal for that: 2:4 is not 1:2, though neither
 * is wider.
 *
 * @param width the width, above zero
 * @param height the height in the same unit, above zero
 */
public record Ratio(BigDecimal width, BigDecimal height) {

  /** Refuses what has no area. */
  public Ratio {
    if (width.signum() <= 0 || height.signum() <= 0) {
      throw new IllegalArgumentException("a picture has a width and a height");
    }
  }

  /** A shape in whole numbers. */
  public static Ratio of(int width, int height) {
    return new Ratio(BigDecimal.valueOf(width), BigDecimal.valueOf(height));
  }

  /**
   * Reads {@code 4:5} or {@code 1.91:1}.
   *
   * @throws IllegalArgumentException if the text is no shape
   */
  public static Ratio parse(String text) {
    String word = text.strip();
    if (!word.matches("\\d{1,5}(\\.\\d{1,5})?:\\d{1,5}")) {
      throw new IllegalArgumentException("expected a shape such as 4:5 or 1.91:1");
    }
    int colon = word.indexOf(':');
    return new Ratio(
        new BigDecimal(word.substring(0, colon)), new BigDecimal(word.substring(colon + 1)));
  }

  /** How many times as wide as high. */
  public double value() {
    return width.divide(height, MathContext.DECIMAL64).doubleValue();
  }

  /** Below 0 if narrower than another shape, above 0 if wider, 0 if of the same form. */
  public int compareTo(Ratio other) {
    return width.multiply(other.height).compareTo(other.width.multiply(height));
  }

  @Override
  public String toString() {
    return width.toPlainString() + ":" + height.toPlainString();
  }
}
