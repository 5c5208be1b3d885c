package org.ligne.dsl.formatting;

import java.util.List;

/**
 * What stands between two tokens, or before the first, or after the last.
 *
 * @param comments the comments, in order
 * @param breaks how many line breaks stand between the last comment, or the token before, and the
 *     token after; the one that ends a {@code //} comment counts
 */
record Gap(List<Comment> comments, int breaks) {

  /**
   * A comment.
   *
   * @param text its characters, without the line break that ends it and blanks before that
   * @param breaks how many line breaks stand before it
   */
  record Comment(String text, int breaks) {
    /** Whether it runs to the end of its line. */
    boolean endsLine() {
      return text.startsWith("//");
    }

    /**
     * The comment as it begins a line with an indentation. Where each further line of it begins
     * with an asterisk, those come to stand below each other; any other text is nobody's to move.
     */
    String aligned(int indentation, String lineBreak) {
      List<String> further = text.lines().skip(1).map(String::strip).toList();
      boolean starred = further.stream().allMatch(line -> line.startsWith("*"));
      if (further.isEmpty() || !starred) {
        return text;
      }
      String margin = lineBreak + " ".repeat(indentation + 1);
      return text.lines().findFirst().orElseThrow().stripTrailing()
          + margin
          + String.join(margin, further);
    }

    /** How many characters it has without its margins, which {@link #aligned} may change. */
    private int width() {
      return text.lines().mapToInt(line -> line.strip().length()).sum();
    }
  }

  /** The comments' width on one line, with a blank before each. */
  int width() {
    return comments.stream().mapToInt(comment -> comment.width() + 1).sum();
  }

  /** How many line breaks stand before a comment, or before the next token. */
  int breaks(int index) {
    return index < comments.size() ? comments.get(index).breaks() : breaks;
  }

  /** Whether the token after must not stand on the line of what is before it. */
  boolean endsLine() {
    return !comments.isEmpty() && comments.getLast().endsLine();
  }
}
