package org.ligne.editor.project;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Something to be done, written in a comment.
 *
 * @param line from 1
 * @param start offset of its first character
 * @param end offset behind its last character
 * @param text from its mark to the end of the line
 * @param isUrgent whether something is wrong rather than missing
 */
record Task(int line, int start, int end, String text, boolean isUrgent) {
  // Texts come first, so that what looks like a comment inside of one is none. Possessive, so that
  // long texts need no stack.
  private static final Pattern PIECES =
      Pattern.compile(
          "'''(?:[^']|'(?!''))*+(?:''')?"
              + "|\"(?:[^\"\\\\\\n]|\\\\.)*+\"?"
              + "|(?<comment>//[^\\r\\n]*|/\\*(?:[^*]|\\*(?!/))*+(?:\\*/)?)");

  private static final Pattern TASK =
      Pattern.compile(
          "(?<mark>\\b(?:TODO|FIXME)\\b|(?<![\\p{L}\\p{N}])(?:À|A) FAIRE(?![\\p{L}\\p{N}]))"
              + "[^\\r\\n]*?(?=\\s*(?:\\*/|[\\r\\n]|$))");

  /** The tasks of a text, in their order. */
  static List<Task> in(String text) {
    List<Task> found = new ArrayList<>();
    Matcher pieces = PIECES.matcher(text);
    Lines lines = new Lines(text);
    while (pieces.find()) {
      if (pieces.group("comment") != null) {
        addFrom(text, pieces.start(), pieces.end(), lines, found);
      }
    }
    return found;
  }

  private static void addFrom(String text, int start, int end, Lines lines, List<Task> found) {
    Matcher tasks = TASK.matcher(text).region(start, end).useTransparentBounds(true);
    while (tasks.find()) {
      boolean isUrgent = tasks.group("mark").equals("FIXME");
      int line = lines.of(tasks.start());
      found.add(new Task(line, tasks.start(), tasks.end(), tasks.group(), isUrgent));
    }
  }

  /** Counts lines up to places that only grow. */
  private static final class Lines {
    private final String text;
    private int line = 1;
    private int at;

    Lines(String text) {
      this.text = text;
    }

    int of(int offset) {
      for (; at < offset; at++) {
        boolean isFeed = text.charAt(at) == '\n';
        boolean isReturn = text.charAt(at) == '\r' && !text.startsWith("\n", at + 1);
        line += isFeed || isReturn ? 1 : 0;
      }
      return line;
    }
  }
}
