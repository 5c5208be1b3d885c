package org.ligne.model.value;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ligne.model.value.Unit.Dimension;

/**
 * A number with a unit. Quantities are equal when they are written alike: 60s is not 1min, though
 * neither is longer. What makes no sense, such as a negative size, can be read all the same: a
 * check says so where it was written.
 *
 * @param amount the number; of a ratio, width divided by height
 * @param unit the unit
 * @param written how it was written, with one blank or none before its unit
 */
public record Quantity(BigDecimal amount, Unit unit, String written) {
  private static final Pattern FORM =
      Pattern.compile("(-?\\d{1,15}(?:\\.\\d{1,9})?)(\\s*)([A-Za-z]*)");
  private static final Pattern RATIO =
      Pattern.compile("(-?\\d{1,9}(?:\\.\\d{1,9})?):(\\d{1,9}(?:\\.\\d{1,9})?)");

  /** A quantity as it would be written: {@code 8 MB}, {@code 1 day}, {@code 15min}. */
  public static Quantity of(BigDecimal amount, Unit unit) {
    return new Quantity(amount, unit, write(amount, unit));
  }

  /** A whole quantity as it would be written. */
  public static Quantity of(long amount, Unit unit) {
    return of(BigDecimal.valueOf(amount), unit);
  }

  /**
   * Reads {@code 1080}, {@code 8 MB}, {@code 3s}, {@code 1.5h}, {@code 7 days} or {@code 1.91:1}.
   *
   * @throws IllegalArgumentException if the form or the unit is unknown
   */
  public static Quantity parse(String text) {
    String word = text.strip();
    Matcher ratio = RATIO.matcher(word);
    if (ratio.matches()) {
      return new Quantity(ratio(ratio.group(1), ratio.group(2)), Unit.RATIO, word);
    }
    Matcher form = FORM.matcher(word);
    if (!form.matches()) {
      throw new IllegalArgumentException("expected a quantity such as 8 MB, 15min or 1.91:1");
    }
    String unit = form.group(3);
    Unit known =
        Unit.of(unit).orElseThrow(() -> new IllegalArgumentException(unit + " is no unit"));
    String blank = form.group(2).isEmpty() ? "" : " ";
    return new Quantity(new BigDecimal(form.group(1)), known, form.group(1) + blank + unit);
  }

  private static BigDecimal ratio(String width, String height) {
    BigDecimal below = new BigDecimal(height);
    if (below.signum() == 0) {
      throw new IllegalArgumentException("a picture has a height");
    }
    return new BigDecimal(width).divide(below, MathContext.DECIMAL64);
  }

  private static String write(BigDecimal amount, Unit unit) {
    String number = amount.stripTrailingZeros().toPlainString();
    String blank = unit == Unit.NONE || isTight(unit) ? "" : " ";
    return unit == Unit.RATIO
        ? number + ":1"
        : number + blank + unit.word(amount.compareTo(BigDecimal.ONE) == 0);
  }

  private static boolean isTight(Unit unit) {
    return switch (unit) {
      case MILLISECOND, SECOND, MINUTE, HOUR -> true;
      default -> false;
    };
  }

  /** What it measures. */
  public Dimension dimension() {
    return unit.dimension();
  }

  /** The amount in the base of its dimension: bytes, milliseconds, bits per second. */
  public BigDecimal inBase() {
    return amount.multiply(unit.base());
  }

  /**
   * Below 0 if less than another, above 0 if more, 0 if as much.
   *
   * @throws IllegalArgumentException if the other measures something else
   */
  public int compareTo(Quantity other) {
    if (dimension() != other.dimension()) {
      throw new IllegalArgumentException(this + " and " + other + " measure different things");
    }
    return inBase().compareTo(other.inBase());
  }

  /** The shape a ratio stands for, as exact as it was written; empty for all else. */
  public Optional<Ratio> shape() {
    return unit == Unit.RATIO && amount.signum() > 0
        ? Optional.of(Ratio.parse(written))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return written;
  }
}
