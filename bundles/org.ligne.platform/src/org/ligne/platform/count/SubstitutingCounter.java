package org.ligne.platform.count;

/**
 * Counts with a fixed price for links: each is counted as so many plain letters, whatever its
 * length.
 *
 * @param counter counts the rest; the bound it gives must not shrink when letters are added
 * @param linkLength the price of a link
 */
record SubstitutingCounter(TextCounter counter, int linkLength) implements TextCounter {
  private static final String MARK = "://";

  @Override
  public int count(String text) {
    String placeholder = "x".repeat(linkLength);
    return counter.count(Links.replace(text, link -> placeholder));
  }

  @Override
  public int atMost(String text) {
    int bound = counter.atMost(text);
    for (int at = text.indexOf(MARK); at >= 0; at = text.indexOf(MARK, at + 1)) {
      bound += linkLength;
    }
    return bound;
  }
}
