package org.ligne.dsl.formatting;

/**
 * A word, number, text or sign of a plan, as it is written.
 *
 * @param text the characters
 * @param offset where they begin in the file
 * @param statement whether a statement begins with it
 * @param clause whether a part that may be left out or repeated begins with it
 * @param joint what stands between it and the token before on one line: a blank or nothing
 */
record Token(String text, int offset, boolean statement, boolean clause, String joint) {
  int end() {
    return offset + text.length();
  }

  boolean is(String sign) {
    return text.equals(sign);
  }

  /** Whether it is a text in quotes, which a writer may want on a line of its own. */
  boolean isQuoted() {
    return text.startsWith("\"") || text.startsWith("'''");
  }
}
