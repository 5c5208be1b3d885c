package org.ligne.platform.count;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;

/**
 * Extended grapheme clusters after Unicode Standard Annex 29, that is, what a reader sees as one
 * character. ICU brings its own Unicode data, so that the count does not depend on the JDK.
 */
final class Graphemes {
  private Graphemes() {}

  /** The clusters of a text, in order; together they are the text. */
  static List<String> of(String text) {
    BreakIterator breaks = breaks(text);
    List<String> clusters = new ArrayList<>();
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      clusters.add(text.substring(start, end));
      start = end;
    }
    return clusters;
  }

  /** The number of clusters. */
  static int count(String text) {
    BreakIterator breaks = breaks(text);
    int count = 0;
    while (breaks.next() != BreakIterator.DONE) {
      count++;
    }
    return count;
  }

  private static BreakIterator breaks(String text) {
    BreakIterator breaks = BreakIterator.getCharacterInstance(ULocale.ROOT);
    breaks.setText(text);
    return breaks;
  }
}
