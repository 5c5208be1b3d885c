package org.ligne.platform.count;

/**
 * Counts as Threads does: an emoji costs its bytes in UTF-8 (its documentation of posts and its
 * publishing reference), any other grapheme cluster one (the reading of open-source counters,
 * because the unit of other text is not spelled out).
 */
final class ThreadsCounter implements TextCounter {
  @Override
  public int count(String text) {
    return Graphemes.of(text).stream().mapToInt(ThreadsCounter::cost).sum();
  }

  private static int cost(String cluster) {
    return Emoji.isShownAsEmoji(cluster) ? PlainCounter.UTF8_BYTES.count(cluster) : 1;
  }

  @Override
  public int atMost(String text) {
    return PlainCounter.UTF8_BYTES.count(text);
  }
}
