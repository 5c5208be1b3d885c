package org.ligne.model.diagnostic;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Turns findings into sentences. The language is always an argument: the machine's own locale has
 * no part in any output.
 */
public final class Messages {
  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private Messages() {}

  /** The sentence that says what was found. */
  public static String text(Finding finding, Locale language) {
    return text(finding.code(), finding.arguments(), language);
  }

  /** The sentence that says what was found, for a code and its arguments. */
  public static String text(DiagnosticCode code, List<?> arguments, Locale language) {
    return format(code, code.id(), arguments, language);
  }

  /** The sentence that says what was expected and how to mend it. */
  public static String mend(DiagnosticCode code, List<?> arguments, Locale language) {
    return format(code, code.id() + ".mend", arguments, language);
  }

  /**
   * A word of its own from the messages of a code's bundle.
   *
   * @throws java.util.MissingResourceException if the messages do not hold the key
   */
  public static String word(DiagnosticCode code, String key, Locale language) {
    ClassLoader loader = code.getClass().getClassLoader();
    return ResourceBundle.getBundle(code.bundleName(), language, loader, NO_FALLBACK)
        .getString(key);
  }

  private static String format(DiagnosticCode code, String key, List<?> args, Locale language) {
    Object[] words = args.stream().map(arg -> worded(arg, language)).toArray();
    return new MessageFormat(word(code, key, language), language).format(words);
  }

  private static Object worded(Object argument, Locale language) {
    return argument instanceof Worded words ? words.in(language) : argument;
  }
}
