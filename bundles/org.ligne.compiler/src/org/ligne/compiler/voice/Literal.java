package org.ligne.compiler.voice;

/** Words of a line as patterns: what is typed between quotes is meant as it stands. */
final class Literal {
  private static final String APOSTROPHES = "'’";

  private Literal() {}

  /**
   * The pattern that finds a term as whole words, with either apostrophe and with any blanks where
   * it has one.
   */
  static String pattern(String term) {
    String words = term.strip();
    StringBuilder pattern = new StringBuilder();
    words.codePoints().forEach(sign -> pattern.append(sign(sign)));
    return edge(words.codePointAt(0)) + pattern + edge(words.codePointBefore(words.length()));
  }

  private static String sign(int sign) {
    if (APOSTROPHES.indexOf(sign) >= 0) {
      return "[" + APOSTROPHES + "]";
    }
    if (Character.isWhitespace(sign) || Character.isSpaceChar(sign)) {
      return "\\s+";
    }
    String plain = Character.toString(sign);
    return sign < 128 && !Character.isLetterOrDigit(sign) && sign != '_' ? "\\" + plain : plain;
  }

  private static String edge(int sign) {
    return Character.isLetterOrDigit(sign) ? "\\b" : "";
  }
}
