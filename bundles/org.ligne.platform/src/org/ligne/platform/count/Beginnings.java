package org.ligne.platform.count;

import java.util.ArrayList;
import java.util.List;

/** Finds out how much of a text fits into a count. */
public final class Beginnings {
  private Beginnings() {}

  /**
   * The length, in UTF-16 units, of the longest beginning of a text that counts no more than a
   * limit. What readers see as one character is not cut, nor is a link where the counter charges
   * links a fixed price.
   */
  public static int fitting(String text, TextCounter counter, int limit) {
    if (!counter.exceeds(text, limit)) {
      return text.length();
    }
    List<Integer> ends = ends(text, counter.linkLength() > 0);
    int fits = 0;
    int tooLong = ends.size() - 1;
    while (fits + 1 < tooLong) {
      int middle = (fits + tooLong) >>> 1;
      if (counter.exceeds(text.substring(0, ends.get(middle)), limit)) {
        tooLong = middle;
      } else {
        fits = middle;
      }
    }
    return ends.get(fits);
  }

  /** Where a text may be cut, from 0 to its end. */
  private static List<Integer> ends(String text, boolean wholeLinks) {
    List<Integer> ends = new ArrayList<>();
    List<String> links = wholeLinks ? new ArrayList<>(Links.in(text)) : List.of();
    int link = links.isEmpty() ? -1 : text.indexOf(links.getFirst());
    int end = 0;
    ends.add(0);
    for (String cluster : Graphemes.of(text)) {
      end += cluster.length();
      while (link >= 0 && end >= link + links.getFirst().length()) {
        int from = link + links.removeFirst().length();
        link = links.isEmpty() ? -1 : text.indexOf(links.getFirst(), from);
      }
      if (link < 0 || end <= link) {
        ends.add(end);
      }
    }
    return ends;
  }
}
