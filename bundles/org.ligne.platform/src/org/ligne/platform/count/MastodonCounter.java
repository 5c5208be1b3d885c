package org.ligne.platform.count;

/**
 * Counts as Mastodon does: grapheme clusters, a link as 23, an account on another server without
 * the server (its guide to posting and its length validator).
 */
final class MastodonCounter implements TextCounter {
  private static final int LINK_LENGTH = 23;

  private final TextCounter links = new SubstitutingCounter(new GraphemeCounter(), LINK_LENGTH);

  @Override
  public int count(String text) {
    return links.count(Mentions.withoutServers(text));
  }

  @Override
  public int atMost(String text) {
    return links.atMost(text);
  }

  @Override
  public int linkLength() {
    return LINK_LENGTH;
  }
}
