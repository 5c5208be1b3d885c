package org.ligne.dsl.resource;

/**
 * The ends of lines. Files of old end them with a return alone, which the language does not know:
 * there a comment would never end.
 */
public final class LineEnds {
  private LineEnds() {}

  /**
   * The same text with a feed for each return that stands alone. No place in it moves, so that what
   * is found in it is true of the text it was made from.
   */
  public static String readable(String text) {
    if (text.indexOf('\r') < 0) {
      return text;
    }
    StringBuilder readable = new StringBuilder(text);
    for (int i = text.indexOf('\r'); i >= 0; i = text.indexOf('\r', i + 1)) {
      if (i + 1 == text.length() || text.charAt(i + 1) != '\n') {
        readable.setCharAt(i, '\n');
      }
    }
    return readable.toString();
  }
}
