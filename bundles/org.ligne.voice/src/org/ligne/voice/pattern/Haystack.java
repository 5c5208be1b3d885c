package org.ligne.voice.pattern;

import java.util.Arrays;
import org.ligne.voice.text.Span;

/** A text made ready for searching with any number of patterns. Never changes. */
public final class Haystack {
  private static final int UNKNOWN = 0xFFFD;
  private static final int INSIDE = -1;

  private final String text;
  private final String written;

  /** For each index of what is written the text's, or {@link #INSIDE} a bracket; null: equal. */
  private final int[] places;

  private Haystack(String text, String written, int[] places) {
    this.text = text;
    this.written = written;
    this.places = places;
  }

  /** Makes a text ready. */
  public static Haystack of(String text) {
    if (text.codePoints().noneMatch(Haystack::changes)) {
      return new Haystack(text, text, null);
    }
    StringBuilder written = new StringBuilder(text.length() + 16);
    int[] places = new int[4 * text.length() + 1];
    Arrays.fill(places, INSIDE);
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      places[written.length()] = at;
      append(text.codePointAt(at), written);
    }
    places[written.length()] = text.length();
    return new Haystack(text, written.toString(), places);
  }

  private static boolean changes(int codePoint) {
    return Alphabet.isBracketed(codePoint) || Alphabet.isTaken(codePoint);
  }

  private static void append(int codePoint, StringBuilder out) {
    if (Alphabet.isTaken(codePoint)) {
      out.appendCodePoint(UNKNOWN);
    } else if (Alphabet.isBracketed(codePoint)) {
      out.append(Alphabet.BRACKET)
          .appendCodePoint(Alphabet.moved(codePoint))
          .append(Alphabet.BRACKET);
    } else {
      out.appendCodePoint(codePoint);
    }
  }

  /** The text itself. */
  public String text() {
    return text;
  }

  /** The text in the alphabet of patterns. */
  String written() {
    return written;
  }

  /** The part of the text between two places of what is written; null inside a bracket. */
  Span place(int start, int end) {
    if (places == null) {
      return new Span(start, end);
    }
    boolean aligned = places[start] != INSIDE && places[end] != INSIDE;
    return aligned ? new Span(places[start], places[end]) : null;
  }

  /** The next place of what is written where a character of the text begins, or its end is. */
  int after(int index) {
    int next = index + 1;
    while (next < written.length() && isInside(next)) {
      next++;
    }
    return next;
  }

  private boolean isInside(int index) {
    return Character.isLowSurrogate(written.charAt(index))
        || places != null && places[index] == INSIDE;
  }
}
