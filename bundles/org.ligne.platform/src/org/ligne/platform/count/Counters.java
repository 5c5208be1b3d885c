package org.ligne.platform.count;

import org.ligne.model.platform.Counter;

/** The counter for each unit a platform file can name. */
public final class Counters {
  private static final TextCounter GRAPHEMES = new GraphemeCounter();
  private static final TextCounter WEIGHTED = new WeightedCounter();
  private static final TextCounter THREADS = new ThreadsCounter();
  private static final TextCounter MASTODON = new MastodonCounter();
  private static final TextCounter TAG_LIST = new TagListCounter();

  private Counters() {}

  /** The counter of a unit; never null. */
  public static TextCounter of(Counter unit) {
    return switch (unit) {
      case CHARACTERS -> PlainCounter.UTF16_UNITS;
      case CODE_POINTS -> PlainCounter.CODE_POINTS;
      case GRAPHEMES -> GRAPHEMES;
      case UTF8_BYTES -> PlainCounter.UTF8_BYTES;
      case XWEIGHTED -> WEIGHTED;
      case THREADS -> THREADS;
      case MASTODON -> MASTODON;
      case TAG_LIST -> TAG_LIST;
    };
  }
}
