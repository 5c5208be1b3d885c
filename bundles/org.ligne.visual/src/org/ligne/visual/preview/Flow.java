package org.ligne.visual.preview;

import java.util.ArrayList;
import java.util.List;
import org.ligne.visual.draw.Face;
import org.ligne.visual.draw.Surface;

/** Breaks texts into the lines of a column. */
final class Flow {
  private final Surface on;
  private final Face face;
  private final double width;

  /** One line: a part of the text, without the blank or break behind it. */
  record Line(int start, int end) {}

  Flow(Surface on, Face face, double width) {
    this.on = on;
    this.face = face;
    this.width = width;
  }

  /** The words of the lines a text takes. */
  static List<String> wrapped(Surface on, String text, Face face, double width) {
    return new Flow(on, face, width)
        .lines(text).stream().map(each -> text.substring(each.start(), each.end())).toList();
  }

  /** The lines of a text; its own line breaks stay. */
  List<Line> lines(String text) {
    List<Line> lines = new ArrayList<>();
    int start = 0;
    while (start <= text.length()) {
      int stop = text.indexOf('\n', start);
      int end = stop < 0 ? text.length() : stop;
      paragraph(text, start, end, lines);
      start = end + 1;
    }
    return lines;
  }

  private void paragraph(String text, int start, int end, List<Line> lines) {
    int from = start;
    while (from < end) {
      int to = fitting(text, from, end);
      lines.add(new Line(from, trimmed(text, from, to)));
      from = to;
      while (from < end && text.charAt(from) == ' ') {
        from++;
      }
    }
    if (start == end) {
      lines.add(new Line(start, end));
    }
  }

  private static int trimmed(String text, int from, int to) {
    int end = to;
    while (end > from && text.charAt(end - 1) == ' ') {
      end--;
    }
    return end;
  }

  /** As many words as fit; of a word that does not fit alone, as many letters. */
  private int fitting(String text, int from, int end) {
    int fits = from;
    double used = 0;
    while (fits < end) {
      int next = wordEnd(text, fits, end);
      double more = on.width(text.substring(fits, next), face);
      if (used + more > width) {
        return fits > from ? fits : letters(text, from, next);
      }
      used += more;
      fits = next;
      while (fits < end && text.charAt(fits) == ' ') {
        used += on.width(" ", face);
        fits++;
      }
    }
    return end;
  }

  private static int wordEnd(String text, int from, int end) {
    int space = text.indexOf(' ', from);
    return space < 0 || space > end ? end : Math.max(space, from);
  }

  private int letters(String text, int from, int end) {
    int fits = text.offsetByCodePoints(from, 1);
    int next = fits;
    while (next < end && on.width(text.substring(from, next), face) <= width) {
      fits = next;
      next = text.offsetByCodePoints(next, 1);
    }
    return fits;
  }
}
