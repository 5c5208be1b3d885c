package org.ligne.platform.media;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.ligne.model.diagnostic.Worded;
import org.ligne.model.platform.Measure;
import org.ligne.model.value.Quantity;
import org.ligne.model.value.Unit;
import org.ligne.model.value.Unit.Dimension;

/**
 * A measured number as people say it: {@code 8.01 MB} is {@code 8,01 Mo} in French.
 *
 * @param value the number
 * @param measure what it measures
 */
public record Amount(Quantity value, Measure measure) implements Worded {
  private static final int DIGITS = 2;

  /**
   * What a file has, in the unit of a bound that it breaks, and rounded away from it: so it never
   * reads as if it kept the bound.
   */
  public static Amount against(Quantity bound, Quantity value, Measure measure) {
    boolean above = value.compareTo(bound) > 0;
    return new Amount(in(unit(bound), value, above), measure);
  }

  /** What a file has, in a unit that suits it. */
  public static Amount of(Quantity value, Measure measure) {
    return new Amount(in(fitting(value), value, true), measure);
  }

  private static Unit unit(Quantity bound) {
    return bound.dimension() == Dimension.TIME ? Unit.SECOND : bound.unit();
  }

  private static Unit fitting(Quantity value) {
    return switch (value.dimension()) {
      case BYTES -> largest(value, Unit.KILOBYTE, Unit.MEGABYTE, Unit.GIGABYTE);
      case BITRATE -> largest(value, Unit.KILOBITS, Unit.MEGABITS);
      case TIME -> Unit.SECOND;
      case COUNT, RATIO -> value.unit();
    };
  }

  private static Unit largest(Quantity value, Unit... units) {
    Unit fitting = units[0];
    for (Unit unit : units) {
      fitting = value.inBase().compareTo(unit.base()) >= 0 ? unit : fitting;
    }
    return fitting;
  }

  private static Quantity in(Unit unit, Quantity value, boolean up) {
    RoundingMode mode = up ? RoundingMode.CEILING : RoundingMode.FLOOR;
    return Quantity.of(value.inBase().divide(unit.base(), DIGITS, mode), unit);
  }

  @Override
  public String in(Locale language) {
    Speech speech = Speech.of(language);
    return value.dimension() == Dimension.TIME && value.unit() == Unit.SECOND
        ? time(speech)
        : speech.quantity(value, measure);
  }

  private String time(Speech speech) {
    BigDecimal[] minutes = value.amount().divideAndRemainder(BigDecimal.valueOf(60));
    Quantity rest = Quantity.of(minutes[1], Unit.SECOND);
    if (minutes[0].signum() == 0) {
      return speech.quantity(rest, measure);
    }
    String whole = speech.quantity(Quantity.of(minutes[0], Unit.MINUTE), measure);
    return minutes[1].signum() == 0 ? whole : whole + " " + speech.quantity(rest, measure);
  }
}
