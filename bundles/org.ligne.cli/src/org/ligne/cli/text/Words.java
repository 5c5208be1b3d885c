package org.ligne.cli.text;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the command says to people, in one language. */
public final class Words {
  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
  private static final String BUNDLE = "org.ligne.cli.messages";

  private final ResourceBundle bundle;
  private final Locale language;

  private Words(Locale language) {
    this.language = language;
    this.bundle =
        ResourceBundle.getBundle(BUNDLE, language, Words.class.getClassLoader(), NO_FALLBACK);
  }

  /** The words of a language; English where there is no other. */
  public static Words in(Locale language) {
    return new Words(language);
  }

  /** The language they are in. */
  public Locale language() {
    return language;
  }

  /** Whether there is a text of that key. */
  public boolean has(String key) {
    return bundle.containsKey(key);
  }

  /** The text of a key with its placeholders filled; numbers are written without grouping. */
  public String text(String key, Object... arguments) {
    Object[] plain = Arrays.stream(arguments).map(Object::toString).toArray();
    return new MessageFormat(bundle.getString(key), language).format(plain);
  }

  /**
   * The text for a number of things, which is placeholder 0: {@code key.none}, {@code key.one} or
   * {@code key.many}.
   */
  public String count(String key, int number) {
    String form = number == 0 ? ".none" : number == 1 ? ".one" : ".many";
    return text(key + form, number);
  }
}
