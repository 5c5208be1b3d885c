package org.ligne.dsl.formatting;

import java.util.List;

/**
 * A plan as tokens with the gaps before each of them and after the last.
 *
 * @param text the whole text
 * @param tokens the tokens, in order
 * @param gaps one more than there are tokens
 */
record Source(String text, List<Token> tokens, List<Gap> gaps) {

  /** Where the gap before a token begins; the number of tokens stands for the end of the text. */
  int gapStart(int index) {
    return index == 0 ? 0 : tokens.get(index - 1).end();
  }

  /** Where the gap before a token ends. */
  int gapEnd(int index) {
    return index == tokens.size() ? text.length() : tokens.get(index).offset();
  }

  /** Whether the text from one token to another runs over several lines. */
  boolean isMultiline(int from, int to) {
    String part = text.substring(tokens.get(from).offset(), tokens.get(to).end());
    return part.indexOf('\n') >= 0 || part.indexOf('\r') >= 0;
  }

  /** The width of tokens and comments written on one line. */
  int width(int from, int to) {
    int width = tokens.get(from).text().length();
    for (int i = from + 1; i <= to; i++) {
      Token token = tokens.get(i);
      width += gaps.get(i).width() + token.joint().length() + token.text().length();
    }
    return width;
  }

  /** The line break the text uses: the first one in it. */
  String lineBreak() {
    int first = text.indexOf('\n');
    return first > 0 && text.charAt(first - 1) == '\r' ? "\r\n" : "\n";
  }
}
