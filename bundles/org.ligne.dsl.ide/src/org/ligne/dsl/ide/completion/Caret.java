package org.ligne.dsl.ide.completion;

/**
 * A look at the characters before a caret.
 *
 * @param text the whole text
 * @param offset the caret
 * @param inside what it stands in
 * @param start where the text begins that it stands in, its quotes included; the caret otherwise
 * @param excerpt the words before {@code start} that decide what may follow: the heads of the
 *     blocks around it, without the statements in them that are over
 */
record Caret(String text, int offset, Inside inside, int start, String excerpt) {

  /** A caret in a text. */
  static Caret at(String text, int offset) {
    return new CaretScanner(text, offset).scan();
  }

  /** The excerpt up to an earlier place, which lies in the innermost block. */
  String excerptTo(int place) {
    return excerpt.substring(0, Math.max(0, excerpt.length() - (start - place)));
  }

  /** What stands between two places. */
  String between(int from, int to) {
    return text.substring(from, to);
  }

  /** Where the word before a place begins; words end at blanks, commas, braces and quotes. */
  int wordStart(int place) {
    int from = place;
    while (from > 0 && !isBoundary(text.charAt(from - 1))) {
      from--;
    }
    return from;
  }

  /** The place behind the last word before another place. */
  int blankStart(int place) {
    int from = place;
    while (from > 0 && (text.charAt(from - 1) == ' ' || text.charAt(from - 1) == '\t')) {
      from--;
    }
    return from;
  }

  /** Whether nothing but blanks stands before a place on its line. */
  boolean isLineStart(int place) {
    int blank = blankStart(place);
    return blank == 0 || text.charAt(blank - 1) == '\n' || text.charAt(blank - 1) == '\r';
  }

  private static boolean isBoundary(char c) {
    return Character.isWhitespace(c) || c == '\u00A0' || ",{}\"'".indexOf(c) >= 0;
  }
}
