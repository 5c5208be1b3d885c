package org.ligne.platform.count;

import java.util.stream.Collectors;

/**
 * Makes emoji sequences known to a library from 2020. A single newer emoji weighs the same to it as
 * any other, but of a newer sequence it would count the parts.
 */
final class WeightedEmoji {
  private static final String KNOWN = "😀";
  private static final int JOINER = 0x200D;
  private static final int FIRST_TONE = 0x1F3FB;
  private static final int LAST_TONE = 0x1F3FF;
  private static final int FIRST_FLAG_LETTER = 0x1F1E6;
  private static final int LAST_FLAG_LETTER = 0x1F1FF;

  private WeightedEmoji() {}

  /** The text with each emoji sequence replaced by an emoji of the same weight. */
  static String replaceNewer(String text) {
    if (text.codePoints().noneMatch(WeightedEmoji::joins)) {
      return text;
    }
    return Graphemes.of(text).stream()
        .map(cluster -> Emoji.isRecommended(cluster) ? KNOWN : cluster)
        .collect(Collectors.joining());
  }

  private static boolean joins(int codePoint) {
    return codePoint == JOINER
        || codePoint >= FIRST_TONE && codePoint <= LAST_TONE
        || codePoint >= FIRST_FLAG_LETTER && codePoint <= LAST_FLAG_LETTER;
  }
}
