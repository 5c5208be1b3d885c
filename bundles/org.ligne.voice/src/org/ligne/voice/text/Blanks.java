package org.ligne.voice.text;

import java.util.ArrayList;
import java.util.List;

/** Blanks, no-break ones included, and the lines and paragraphs between them. */
final class Blanks {
  private Blanks() {}

  static boolean is(char each) {
    return Character.isWhitespace(each) || Character.isSpaceChar(each);
  }

  /** A part without the blanks around it; empty at its start if there is nothing else. */
  static Span trimmed(String text, int start, int end) {
    int first = start;
    while (first < end && is(text.charAt(first))) {
      first++;
    }
    int last = end;
    while (last > first && is(text.charAt(last - 1))) {
      last--;
    }
    return new Span(first, last);
  }

  /** What stands between blank lines. */
  static List<Span> paragraphs(String text) {
    List<Span> found = new ArrayList<>();
    int start = -1;
    int end = 0;
    for (Span line : lines(text)) {
      boolean blank = trimmed(text, line.start(), line.end()).length() == 0;
      if (blank && start >= 0) {
        found.add(trimmed(text, start, end));
        start = -1;
      } else if (!blank) {
        start = start < 0 ? line.start() : start;
        end = line.end();
      }
    }
    if (start >= 0) {
      found.add(trimmed(text, start, end));
    }
    return List.copyOf(found);
  }

  /** The lines without what ends them. */
  static List<Span> lines(String text) {
    List<Span> lines = new ArrayList<>();
    int start = 0;
    for (int at = 0; at <= text.length(); at++) {
      if (at == text.length() || text.charAt(at) == '\n') {
        int end = at > start && text.charAt(at - 1) == '\r' ? at - 1 : at;
        lines.add(new Span(start, end));
        start = at + 1;
      }
    }
    return lines;
  }
}
