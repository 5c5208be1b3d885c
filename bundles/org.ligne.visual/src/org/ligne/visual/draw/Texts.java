package org.ligne.visual.draw;

/** Writes texts elsewhere than at the left edge, and finds out what fits. */
public final class Texts {
  private static final String ELLIPSIS = "…";

  private Texts() {}

  /** Writes a text that ends at the right edge of a box. */
  public static void right(Surface on, String text, Box box, Face face, Ink ink) {
    double room = Math.max(0, box.width() - on.width(text, face));
    on.text(text, new Box(box.x() + room, box.y(), box.width() - room, box.height()), face, ink);
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
}
