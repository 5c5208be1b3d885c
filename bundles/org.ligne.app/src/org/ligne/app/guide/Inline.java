package org.ligne.app.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The marks inside a line.
 *
 * @param text what is read
 * @param kind how it is shown
 * @param target where it leads, empty unless it is a link
 */
record Inline(String text, Kind kind, String target) {
  private static final Pattern MARKS =
      Pattern.compile("`([^`]+)`|\\*\\*([^*]+)\\*\\*|\\*([^*]+)\\*|\\[([^\\]]+)]\\(([^)]+)\\)");

  /** How a piece of a line is shown. */
  enum Kind {
    PLAIN,
    CODE,
    BOLD,
    ITALIC,
    LINK
  }

  static List<Inline> of(String line) {
    List<Inline> pieces = new ArrayList<>();
    Matcher mark = MARKS.matcher(line);
    int end = 0;
    while (mark.find()) {
      plain(line.substring(end, mark.start()), pieces);
      pieces.add(marked(mark));
      end = mark.end();
    }
    plain(line.substring(end), pieces);
    return pieces;
  }

  /** The line without its marks. */
  static String plain(String line) {
    StringBuilder text = new StringBuilder();
    of(line).forEach(piece -> text.append(piece.text));
    return text.toString();
  }

  private static void plain(String text, List<Inline> pieces) {
    if (!text.isEmpty()) {
      pieces.add(new Inline(text.replace("\\|", "|"), Kind.PLAIN, ""));
    }
  }

  private static Inline marked(Matcher mark) {
    if (mark.group(1) != null) {
      return new Inline(mark.group(1).replace("\\|", "|"), Kind.CODE, "");
    }
    if (mark.group(2) != null) {
      return new Inline(mark.group(2), Kind.BOLD, "");
    }
    if (mark.group(3) != null) {
      return new Inline(mark.group(3), Kind.ITALIC, "");
    }
    return new Inline(mark.group(4).replace("`", ""), Kind.LINK, mark.group(5));
  }
}
