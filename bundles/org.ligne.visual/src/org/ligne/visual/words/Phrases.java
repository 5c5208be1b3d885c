package org.ligne.visual.words;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * Sentences of a package, in the reader's language. They stand in {@code messages.properties} and
 * {@code messages_fr.properties} beside its classes.
 */
public final class Phrases {
  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private final ResourceBundle bundle;
  private final Locale language;

  private Phrases(ResourceBundle bundle, Locale language) {
    this.bundle = bundle;
    this.language = language;
  }

  /**
   * The sentences beside a class.
   *
   * @param language English or French; anything else reads as English
   */
  public static Phrases beside(Class<?> user, Locale language) {
    String name = user.getPackageName() + ".messages";
    ClassLoader loader = user.getClassLoader();
    return new Phrases(ResourceBundle.getBundle(name, language, loader, NO_FALLBACK), language);
  }

  /** Sentences in one, with commas: only the first keeps its capital. */
  public static String running(List<String> sentences) {
    StringBuilder text = new StringBuilder();
    for (String each : sentences) {
      text.append(text.isEmpty() ? each : ", " + small(each));
    }
    return text.toString();
  }

  private static String small(String sentence) {
    int first = sentence.offsetByCodePoints(0, sentence.isEmpty() ? 0 : 1);
    return sentence.substring(0, first).toLowerCase(Locale.ROOT) + sentence.substring(first);
  }

  /** The reader's language. */
  public Locale language() {
    return language;
  }

  /**
   * A sentence.
   *
   * @throws MissingResourceException if there is none of that name
   */
  public String say(String key, Object... arguments) {
    return new MessageFormat(bundle.getString(key), language).format(arguments);
  }
}
