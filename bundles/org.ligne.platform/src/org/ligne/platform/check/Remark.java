package org.ligne.platform.check;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Locale;
import java.util.ResourceBundle;
import org.ligne.model.diagnostic.Worded;
import org.ligne.model.platform.Limit;

/**
 * What is said at the end of a finding on a limit: its remark, and the days it holds where it does
 * not always.
 *
 * @param because the remark, or null
 * @param since the first day the limit holds, or null
 * @param until the last day the limit holds, or null
 * @param breach where a post may still be placed on other days, the first day on which it breaks
 *     the limit; else null
 */
record Remark(String because, LocalDate since, LocalDate until, LocalDate breach)
    implements Worded {
  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  static Remark of(Limit limit) {
    return new Remark(limit.getBecause(), limit.getSince(), limit.getUntil(), null);
  }

  /** The same, of a post that breaks the limit from some day on only. */
  Remark from(LocalDate day) {
    return new Remark(because, since, until, day);
  }

  @Override
  public String in(Locale language) {
    String remark = because == null ? "" : " " + because.strip();
    return remark
        + said("since", since, language)
        + said("until", until, language)
        + said("breach", breach, language);
  }

  private static String said(String key, LocalDate day, Locale language) {
    return day == null
        ? ""
        : " "
            + new MessageFormat(word(key, language), language)
                .format(new Object[] {day.toString()});
  }

  private static String word(String key, Locale language) {
    ClassLoader loader = Remark.class.getClassLoader();
    return ResourceBundle.getBundle(
            "org.ligne.platform.check.remarks", language, loader, NO_FALLBACK)
        .getString(key);
  }
}
