package org.ligne.model.value;

import java.math.BigDecimal;

/**
 * A share of a whole between 0 and 100 per cent.
 *
 * @param value the figure in per cent, without trailing zeros
 */
public record Percentage(BigDecimal value) implements Comparable<Percentage> {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** Checks the bounds and brings equal figures to one form. */
  public Percentage {
    if (value.signum() < 0 || value.compareTo(HUNDRED) > 0) {
      throw new IllegalArgumentException("a percentage lies between 0% and 100%");
    }
    value = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
  }

  /** A whole number of per cent. */
  public static Percentage of(int percent) {
    return new Percentage(BigDecimal.valueOf(percent));
  }

  /**
   * Reads {@code 40%} or {@code 12.5%}; the sign may be left out.
   *
   * @throws IllegalArgumentException if the text is no number or out of bounds
   */
  public static Percentage parse(String text) {
    String digits = text.strip().replaceFirst("\\s*%$", "");
    if (!digits.matches("\\d{1,9}(\\.\\d{1,9})?")) {
      throw new IllegalArgumentException("expected a percentage such as 40% or 12.5%");
    }
    return new Percentage(new BigDecimal(digits));
  }

  @Override
  public int compareTo(Percentage other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value.toPlainString() + "%";
  }
}
