package org.ligne.platform.count;

import com.twitter.twittertext.Extractor;
import java.util.List;

/**
 * Hashtags in texts: letters of any script with their accents, digits and underscores, not digits
 * alone; an apostrophe or hyphen ends one. This is the rule of twitter-text, which the other
 * networks follow closely enough for counting.
 */
public final class Hashtags {
  private Hashtags() {}

  /** The hashtags of a text, without their sign, in order, repeated ones included. */
  public static List<String> in(String text) {
    return new Extractor().extractHashtags(LongRuns.tame(text).text());
  }

  /** Whether a text has more than so many hashtags; cheap where it has few number signs. */
  public static boolean exceed(String text, int limit) {
    return signs(text) > limit && in(text).size() > limit;
  }

  private static long signs(String text) {
    return text.chars().filter(each -> each == '#' || each == '＃').count();
  }
}
