package org.ligne.dsl.messages;

import java.util.Locale;

/**
 * The language in which this injector's diagnostics are written.
 *
 * @param locale English or French; anything else reads as English
 */
public record MessageLanguage(Locale locale) {
  /** English, the language used when nobody asked for another. */
  public static final MessageLanguage ENGLISH = new MessageLanguage(Locale.ENGLISH);
}
