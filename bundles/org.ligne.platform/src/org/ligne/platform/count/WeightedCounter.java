package org.ligne.platform.count;

import com.twitter.twittertext.TwitterTextParser;

/**
 * Counts as X does, through its own library, twitter-text 3.1.0: after normalization to NFC, one
 * for Latin, Greek, Cyrillic, Hebrew and Arabic letters, two for most other characters, two for an
 * emoji, 23 for a link, also one without {@code https://} whose ending is a known domain
 * (docs.x.com/fundamentals/counting-characters, twitter-text config/v3.json).
 *
 * <p>The library's lists of emoji and domain endings date from 2020. Newer emoji sequences are made
 * known to it here; a domain ending younger than that is counted by its letters. Of a run of more
 * than {@value LongRuns#LONGEST} units without blanks only links that begin with http are
 * recognized for sure.
 */
final class WeightedCounter implements TextCounter {
  private static final int LINK_LENGTH = 23;
  private static final int LONGEST_LINK = 4096;

  @Override
  public int count(String text) {
    String known = WeightedEmoji.replaceNewer(Links.replace(text, WeightedCounter::shorten));
    LongRuns.Tamed tamed = LongRuns.tame(known);
    return weigh(tamed.text()) - tamed.blanks();
  }

  /** The head of a long link where the library takes it for a link, because its length is free. */
  private static String shorten(String link) {
    if (link.length() <= LongRuns.LONGEST || link.length() > LONGEST_LINK) {
      return link;
    }
    String head = Links.in(link.substring(0, LongRuns.LONGEST / 2)).getFirst();
    return weigh(head) == LINK_LENGTH ? head : link;
  }

  private static int weigh(String text) {
    return TwitterTextParser.parseTweet(text).weightedLength;
  }

  @Override
  public int atMost(String text) {
    return WeightedBound.of(text);
  }

  @Override
  public int linkLength() {
    return LINK_LENGTH;
  }
}
