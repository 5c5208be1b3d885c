package org.ligne.voice.text;

import com.ibm.icu.text.Normalizer2;

/**
 * A text in Unicode's composed form, and where each of its units stands in the text it was made of.
 * A unit that came out of several stands for all of them.
 */
final class Offsets {
  private static final Normalizer2 COMPOSED = Normalizer2.getNFCInstance();

  private final String composed;

  /** For each index of the composed text the source's, for a start and for an end; null: equal. */
  private final int[] starts;

  private final int[] ends;

  private Offsets(String composed, int[] starts, int[] ends) {
    this.composed = composed;
    this.starts = starts;
    this.ends = ends;
  }

  static Offsets of(String source) {
    if (COMPOSED.isNormalized(source)) {
      return new Offsets(source, null, null);
    }
    // Composing never makes a text more than three times as long.
    int[] starts = new int[3 * source.length() + 1];
    int[] ends = new int[3 * source.length() + 1];
    StringBuilder composed = new StringBuilder(source.length());
    for (int start = 0; start < source.length(); ) {
      int end = chunkEnd(source, start);
      String chunk = COMPOSED.normalize(source.substring(start, end));
      for (int inside = 0; inside < chunk.length(); inside++) {
        starts[composed.length() + inside] = start;
        ends[composed.length() + inside + 1] = end;
      }
      composed.append(chunk);
      start = end;
    }
    starts[composed.length()] = source.length();
    return new Offsets(composed.toString(), starts, ends);
  }

  /** The end of the letters and marks that are composed together. */
  private static int chunkEnd(String source, int start) {
    int end = source.offsetByCodePoints(start, 1);
    while (end < source.length() && !COMPOSED.hasBoundaryBefore(source.codePointAt(end))) {
      end = source.offsetByCodePoints(end, 1);
    }
    return end;
  }

  String composed() {
    return composed;
  }

  Span toSource(Span span) {
    if (starts == null) {
      return span;
    }
    int start = starts[span.start()];
    return new Span(start, span.length() == 0 ? start : ends[span.end()]);
  }
}
