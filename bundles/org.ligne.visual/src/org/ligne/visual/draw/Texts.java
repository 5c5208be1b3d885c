package org.ligne.visual.draw;

import java.util.ArrayList;
import java.util.List;

/** Writes texts elsewhere than at the left edge, and finds out what fits. */
public final class Texts {
  private static final String ELLIPSIS = "…";

  private Texts() {}

  /** Writes a text that ends at the right edge of a box. */
  public static void right(Surface on, String text, Box box, Face face, Ink ink) {
    double width = Math.min(box.width(), on.width(text, face));
    on.text(text, new Box(box.right() - width, box.y(), width, box.height()), face, ink);
  }

  /** Writes a text in the middle of a box. */
  public static void centre(Surface on, String text, Box box, Face face, Ink ink) {
    double room = Math.max(0, box.width() - on.width(text, face)) / 2;
    on.text(text, new Box(box.x() + room, box.y(), box.width() - room, box.height()), face, ink);
  }

  /** Whether a text fits into a width as it is. */
  public static boolean fits(Surface on, String text, Face face, double width) {
    return on.width(text, face) <= width;
  }

  /** As much of a text as fits into a width, with an ellipsis where that is not all. */
  public static String fitting(Surface on, String text, Face face, double width) {
    if (fits(on, text, face, width)) {
      return text;
    }
    int fits = 0;
    int tooLong = text.length();
    while (fits + 1 < tooLong) {
      int middle = (fits + tooLong) >>> 1;
      boolean good = fits(on, text.substring(0, middle) + ELLIPSIS, face, width);
      fits = good ? middle : fits;
      tooLong = good ? tooLong : middle;
    }
    int end = fits > 0 && Character.isHighSurrogate(text.charAt(fits - 1)) ? fits - 1 : fits;
    return end == 0 ? "" : text.substring(0, end).stripTrailing() + ELLIPSIS;
  }

  /** A text in lines that fit into a width; the last one ends with an ellipsis if more is left. */
  public static List<String> wrapped(Surface on, String text, Face face, double width, int most) {
    List<String> lines = new ArrayList<>();
    String rest = text.strip();
    while (!rest.isEmpty() && lines.size() < most) {
      boolean last = lines.size() == most - 1 || fits(on, rest, face, width);
      String line = last ? fitting(on, rest, face, width) : head(on, rest, face, width);
      lines.add(line.strip());
      rest = last ? "" : rest.substring(line.length()).strip();
    }
    return lines;
  }

  /** As many words as fit; of a word that does not fit alone, as many letters. */
  private static String head(Surface on, String text, Face face, double width) {
    int fits = 0;
    for (int space = text.indexOf(' '); space >= 0; space = text.indexOf(' ', space + 1)) {
      if (!fits(on, text.substring(0, space), face, width)) {
        break;
      }
      fits = space;
    }
    if (fits > 0) {
      return text.substring(0, fits);
    }
    int end = text.offsetByCodePoints(0, 1);
    int next = end;
    while (next < text.length() && fits(on, text.substring(0, next), face, width)) {
      end = next;
      next = text.offsetByCodePoints(next, 1);
    }
    return text.substring(0, end);
  }
}
