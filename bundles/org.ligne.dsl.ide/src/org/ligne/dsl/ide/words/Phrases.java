package org.ligne.dsl.ide.words;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * Sentences of a package in the reader's language. The language is always an argument: the
 * machine's own locale has no part in any of them.
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

  /** The messages that lie beside a class. */
  public static Phrases beside(Class<?> owner, Locale language) {
    return named(owner, "messages", language);
  }

  /**
   * A bundle that lies beside a class.
   *
   * @param name its name within the package
   * @throws java.util.MissingResourceException if there is none
   */
  public static Phrases named(Class<?> owner, String name, Locale language) {
    String path = owner.getPackageName() + "." + name;
    ClassLoader loader = owner.getClassLoader();
    return new Phrases(ResourceBundle.getBundle(path, language, loader, NO_FALLBACK), language);
  }

  /**
   * A sentence with its arguments filled in.
   *
   * @throws java.util.MissingResourceException if the bundle lacks the key
   */
  public String get(String key, Object... arguments) {
    return new MessageFormat(bundle.getString(key), language).format(arguments);
  }

  /** A sentence without arguments, if the bundle holds it. */
  public Optional<String> find(String key) {
    return bundle.containsKey(key) ? Optional.of(get(key)) : Optional.empty();
  }

  /** The language of the sentences. */
  public Locale language() {
    return language;
  }
}
