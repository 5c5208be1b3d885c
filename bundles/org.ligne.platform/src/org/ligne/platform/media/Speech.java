package org.ligne.platform.media;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.ligne.model.platform.Measure;
import org.ligne.model.value.Quantity;
import org.ligne.model.value.Unit;

/** Numbers, units and ranges in the words of a language. */
final class Speech {
  private static final String BUNDLE = "org.ligne.platform.media.words";
  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private final Locale language;
  private final ResourceBundle words;

  private Speech(Locale language) {
    this.language = language;
    this.words =
        ResourceBundle.getBundle(BUNDLE, language, Speech.class.getClassLoader(), NO_FALLBACK);
  }

  static Speech of(Locale language) {
    return new Speech(language);
  }

  String say(String key, Object... arguments) {
    return new MessageFormat(words.getString(key), language).format(arguments);
  }

  /** A number with its unit. */
  String quantity(Quantity value, Measure measure) {
    if (value.unit() == Unit.RATIO) {
      char point = DecimalFormatSymbols.getInstance(language).getDecimalSeparator();
      return value.toString().replace('.', point);
    }
    int one = value.amount().compareTo(BigDecimal.ONE) == 0 ? 1 : 0;
    return say(key(value.unit(), measure), number(value.amount()), one);
  }

  /** The lower end of a range: without its unit where the upper end has the same. */
  String bare(Quantity low, Quantity high, Measure measure) {
    boolean same = low.unit() == high.unit() && low.unit() != Unit.RATIO;
    return same ? number(low.amount()) : quantity(low, measure);
  }

  private static String key(Unit unit, Measure measure) {
    return unit == Unit.NONE ? "count." + measure.getLiteral() : "unit." + unit.name();
  }

  private String number(BigDecimal amount) {
    NumberFormat format = NumberFormat.getInstance(language);
    format.setMaximumFractionDigits(3);
    return format.format(amount);
  }
}
