package org.ligne.exchange.ical;

/**
 * Folds lines as RFC 5545, section 3.1, says: at most 75 octets of UTF-8 in a line, the space that
 * begins a continuation counted, and never inside of a character.
 */
final class Folding {
  private static final int LIMIT = 75;
  private static final String BREAK = "\r\n";

  private Folding() {}

  /** Folds a text whose lines end with CR LF. */
  static String fold(String text) {
    StringBuilder out = new StringBuilder(text.length() + text.length() / 32);
    int octets = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int point = text.codePointAt(i);
      if (point == '\r') {
        octets = -BREAK.length();
      }
      if (point != '\r' && point != '\n' && octets + octets(point) > LIMIT) {
        out.append(BREAK).append(' ');
        octets = 1;
      }
      out.appendCodePoint(point);
      octets += octets(point);
    }
    return out.toString();
  }

  private static int octets(int point) {
    if (point < 0x80) {
      return 1;
    }
    if (point < 0x800) {
      return 2;
    }
    return point < 0x10000 ? 3 : 4;
  }
}
