package org.ligne.media.captions;

import java.util.List;

/** The lines of a text, one after the other. */
final class Lines {
  private final List<String> all;
  private int at;

  Lines(String text) {
    all = text.lines().toList();
  }

  boolean isOver() {
    return at == all.size();
  }

  /** The next line, which stays the next. */
  String peek() {
    return all.get(at);
  }

  String next() {
    return all.get(at++);
  }

  /** Goes to the next line that is not blank. */
  void skipBlank() {
    while (!isOver() && peek().isBlank()) {
      at++;
    }
  }

  /** Goes behind the next blank line; how many there were before it. */
  int skipBlock() {
    int from = at;
    while (!isOver() && !peek().isBlank()) {
      at++;
    }
    return at - from;
  }
}
