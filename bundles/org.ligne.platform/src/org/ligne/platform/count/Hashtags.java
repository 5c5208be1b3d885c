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

  /**
   * Whether a text holds a hashtag, in whatever case; cheap where blanks stand around it.
   *
   * @param tag the hashtag without its sign
   */
  public static boolean hold(String text, String tag) {
    return standsAlone(text, "#" + tag)
        || signs(text) > 0 && in(text).stream().anyMatch(tag::equalsIgnoreCase);
  }

  private static boolean standsAlone(String text, String tag) {
    for (int at = text.indexOf(tag); at >= 0; at = text.indexOf(tag, at + 1)) {
      int end = at + tag.length();
      boolean before = at == 0 || text.charAt(at - 1) == ' ' || text.charAt(at - 1) == '\n';
      if (before && (end == text.length() || text.charAt(end) == ' ' || text.charAt(end) == '\n')) {
        return true;
      }
    }
    return false;
  }

  private static long signs(String text) {
    return text.chars().filter(each -> each == '#' || each == '＃').count();
  }
}
