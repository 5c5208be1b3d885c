package org.ligne.voice.fault;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of this bundle, in a language that the caller names. */
public final class Texts {
  private static final String BUNDLE = "org.ligne.voice.fault.messages";
  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private Texts() {}

  /** What is wrong and what to write instead. */
  public static String of(Fault fault, Locale language) {
    return of(fault.code().name(), fault.arguments(), language);
  }

  /**
   * A sentence with its placeholders filled.
   *
   * @throws java.util.MissingResourceException if there is none of that key
   */
  public static String of(String key, List<?> arguments, Locale language) {
    ClassLoader loader = Texts.class.getClassLoader();
    String pattern = ResourceBundle.getBundle(BUNDLE, language, loader, NO_FALLBACK).getString(key);
    return new MessageFormat(pattern, language).format(arguments.toArray());
  }
}
