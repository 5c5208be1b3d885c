package org.ligne.platform.count;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tames texts before the expressions of twitter-text see them. Those take quadratic time and deep
 * recursion over long runs without blanks: some thousand units such as {@code a.a.a.} take seconds,
 * and a path full of parentheses overflows the stack. No link or hashtag holds a blank, and a piece
 * is longer than any domain name (253 characters, RFC 1035).
 */
final class LongRuns {
  /** The longest run that is left whole, in UTF-16 units. */
  static final int LONGEST = 300;

  private static final Pattern LONG_RUN = Pattern.compile("\\S{" + (LONGEST + 1) + ",}+");

  private LongRuns() {}

  /**
   * A text without long runs.
   *
   * @param text the text, with a blank between the pieces of a run
   * @param blanks how many blanks were put in
   */
  record Tamed(String text, int blanks) {}

  /** Cuts the long runs of a text, between grapheme clusters. */
  static Tamed tame(String text) {
    Matcher run = LONG_RUN.matcher(text);
    StringBuilder out = new StringBuilder();
    int blanks = 0;
    int end = 0;
    while (run.find()) {
      out.append(text, end, run.start());
      blanks += cut(run.group(), out);
      end = run.end();
    }
    return new Tamed(out.append(text, end, text.length()).toString(), blanks);
  }

  private static int cut(String run, StringBuilder out) {
    int blanks = 0;
    int length = 0;
    for (String cluster : Graphemes.of(run)) {
      length += cluster.length();
      if (length > LONGEST && length > cluster.length()) {
        out.append(' ');
        blanks++;
        length = cluster.length();
      }
      out.append(cluster);
    }
    return blanks;
  }
}
