package org.ligne.dsl.ide.completion;

import java.util.ArrayDeque;
import java.util.Deque;

/** Reads the characters before a caret once: braces, texts and comments. */
final class CaretScanner {
  private static final String RICH = "'''";

  private final String text;
  private final int offset;
  private final Deque<Integer> starts = new ArrayDeque<>();
  private final Deque<Integer> braces = new ArrayDeque<>();
  private int at;

  CaretScanner(String text, int offset) {
    this.text = text;
    this.offset = offset;
    starts.push(0);
  }

  Caret scan() {
    while (at < offset) {
      int start = at;
      Inside passed = step();
      if (at > offset || at == offset && passed == Inside.COMMENT && endsOpen(start)) {
        return new Caret(text, offset, passed, start, excerpt(start));
      }
    }
    return new Caret(text, offset, Inside.PLAN, offset, excerpt(offset));
  }

  /** A comment up to the end of the line goes on at its end, others do not. */
  private boolean endsOpen(int start) {
    return text.startsWith("//", start);
  }

  /** Passes over one thing and says what it was; an open one ends behind the text. */
  private Inside step() {
    if (text.startsWith("//", at)) {
      at = endOfLine(at);
      return Inside.COMMENT;
    }
    if (text.startsWith("/*", at)) {
      at = end("*/", at + 2, 2);
      return Inside.COMMENT;
    }
    if (text.startsWith(RICH, at)) {
      at = end(RICH, at + RICH.length(), RICH.length());
      return Inside.TEXT;
    }
    if (text.charAt(at) == '"') {
      at = endOfString(at + 1);
      return Inside.TEXT;
    }
    brace(text.charAt(at));
    at++;
    return Inside.PLAN;
  }

  private int endOfLine(int from) {
    int end = from;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return end < text.length() ? end : end + 1;
  }

  private int end(String sign, int from, int length) {
    int found = text.indexOf(sign, from);
    return found < 0 ? text.length() + 1 : found + length;
  }

  /** An open text ends with its line, and the caret at the line's end is still in it. */
  private int endOfString(int from) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '"') {
        return i + 1;
      } else if (c == '\n' || c == '\r') {
        return i == offset ? i + 1 : i;
      }
    }
    return text.length() + 1;
  }

  private void brace(char c) {
    if (c == '{') {
      braces.push(at);
      starts.push(at + 1);
    } else if (c == '}') {
      if (!braces.isEmpty()) {
        braces.pop();
        starts.pop();
      }
      starts.pop();
      starts.push(at + 1);
    }
  }

  /** What is over is left out; so the excerpt is short however long the plan is. */
  private String excerpt(int end) {
    StringBuilder words = new StringBuilder();
    var open = braces.descendingIterator();
    var from = starts.descendingIterator();
    while (open.hasNext()) {
      words.append(text, from.next(), open.next() + 1);
    }
    return words.append(text, from.next(), end).toString();
  }
}
