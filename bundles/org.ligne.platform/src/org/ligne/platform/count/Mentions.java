package org.ligne.platform.count;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Accounts named in texts, as networks spell them: {@code @maison}, {@code @maison.du.the},
 * {@code @maison.bsky.social}, {@code @maison@piaille.fr}. A mail address is none.
 */
public final class Mentions {
  private static final String NAME = "[A-Za-z0-9_]++(?:[.-][A-Za-z0-9_]++)*+";
  private static final String SERVER = "@[\\p{L}\\p{N}]++(?:[.-][\\p{L}\\p{N}]++)++";
  private static final Pattern MENTION =
      Pattern.compile("(?<![\\p{L}\\p{N}_@/.=])@" + NAME + "(?:" + SERVER + ")?+");

  private Mentions() {}

  /** The accounts a text mentions, with their sign, in order, repeated ones included. */
  public static List<String> in(String text) {
    return MENTION.matcher(text).results().map(MatchResult::group).toList();
  }
}
