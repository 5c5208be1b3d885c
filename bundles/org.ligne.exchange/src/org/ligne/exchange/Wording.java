package org.ligne.exchange;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Words for people in one language, from the message files beside a class. */
public final class Wording {
  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private final ResourceBundle bundle;
  private final Locale language;

  private Wording(ResourceBundle bundle, Locale language) {
    this.bundle = bundle;
    this.language = language;
  }

  /** The words of a message file in the package of a class; English where there is no other. */
  public static Wording of(Class<?> owner, String file, Locale language) {
    String name = owner.getPackageName() + "." + file;
    return new Wording(
        ResourceBundle.getBundle(name, language, owner.getClassLoader(), NO_FALLBACK), language);
  }

  /** The text of a key with its placeholders filled. */
  public String text(String key, Object... arguments) {
    return new MessageFormat(bundle.getString(key), language).format(arguments);
  }
}
