package org.ligne.dsl.ide.colouring;

import org.eclipse.xtext.ide.editor.syntaxcoloring.IHighlightedPositionAcceptor;

/** Cuts what runs over several lines, because the protocol colours within lines only. */
final class Slices {
  private Slices() {}

  /** Colours the lines of some characters, without the blanks around them. */
  static void add(String text, int offset, Colour colour, IHighlightedPositionAcceptor acceptor) {
    int start = 0;
    while (start < text.length()) {
      int lineBreak = text.indexOf('\n', start);
      int end = lineBreak < 0 ? text.length() : lineBreak;
      line(text, offset, start, end, colour, acceptor);
      start = end + 1;
    }
  }

  private static void line(
      String text, int offset, int start, int end, Colour colour, IHighlightedPositionAcceptor to) {
    int first = start;
    int last = end;
    while (first < last && Character.isWhitespace(text.charAt(first))) {
      first++;
    }
    while (last > first && Character.isWhitespace(text.charAt(last - 1))) {
      last--;
    }
    if (last > first) {
      to.addPosition(offset + first, last - first, colour.use());
    }
  }
}
