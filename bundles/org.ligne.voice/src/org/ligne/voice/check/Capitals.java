package org.ligne.voice.check;

import java.util.Locale;

/** Initial capitals. */
final class Capitals {
  private Capitals() {}

  static boolean has(String text) {
    return !text.isEmpty() && Character.isUpperCase(text.codePointAt(0));
  }

  /** The text with its first letter as a capital. */
  static String first(String text) {
    if (text.isEmpty()) {
      return text;
    }
    int end = text.offsetByCodePoints(0, 1);
    return text.substring(0, end).toUpperCase(Locale.ROOT) + text.substring(end);
  }
}
