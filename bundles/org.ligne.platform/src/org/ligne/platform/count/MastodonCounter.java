package org.ligne.platform.count;

import java.util.regex.Pattern;

/**
 * Counts as Mastodon does: grapheme clusters, a link as 23, an account on another server without
 * the server (its guide to posting and its length validator).
 */
final class MastodonCounter implements TextCounter {
  private static final int LINK_LENGTH = 23;
  private static final String LINK = "x".repeat(LINK_LENGTH);
  private static final String SCHEME = "://";
  private static final String WORD = "[\\p{L}\\p{M}\\p{Nd}\\p{Pc}]";
  private static final Pattern REMOTE =
      Pattern.compile(
          "(?<![=/\\p{L}\\p{M}\\p{Nd}\\p{Pc}])(@[A-Za-z0-9_]++(?:[.-]++[A-Za-z0-9_]++)*+)"
              + "@(?:[.-]*+"
              + WORD
              + "++)++(?![@＠]|://)");

  @Override
  public int count(String text) {
    String shown = text.contains(SCHEME) ? MastodonLinks.replace(text, LINK) : text;
    return Graphemes.count(shown.indexOf('@') < 0 ? shown : REMOTE.matcher(shown).replaceAll("$1"));
  }

  @Override
  public int atMost(String text) {
    int bound = text.length();
    for (int at = text.indexOf(SCHEME); at >= 0; at = text.indexOf(SCHEME, at + 1)) {
      bound += LINK_LENGTH;
    }
    return bound;
  }

  @Override
  public int linkLength() {
    return LINK_LENGTH;
  }
}
