package org.ligne.platform.count;

import java.util.regex.Pattern;

/**
 * A cheap upper bound of X's weighted count, found without its library, whose expressions take
 * about a sixth of a second to compile.
 */
final class WeightedBound {
  private static final int LINK = 23;

  /** Links so plain that the library takes them for one beyond doubt. */
  private static final Pattern PLAIN_LINK =
      Pattern.compile(
          "(?<!\\S)https?://(?:[a-z0-9]{1,20}+(?:-[a-z0-9]{1,10}+){0,3}+\\.){1,3}+(?:com|fr|net|org)"
              + "(?:/[a-z0-9/-]{0,200}+)?+(?!\\S)");

  private static final String PLACEHOLDER = "x".repeat(LINK);

  /** No character weighs more alone, not even one that NFC takes apart into three. */
  private static final int HEAVIEST = 6;

  private WeightedBound() {}

  /**
   * The weights of the characters, and a link for each full stop that may stand in a domain. A
   * composed character or an emoji never weighs more than its parts.
   */
  static int of(String whole) {
    String text = PLAIN_LINK.matcher(whole).replaceAll(PLACEHOLDER);
    int bound = 0;
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      bound += weight(text.codePointAt(at));
      bound += mayLink(text, at) ? LINK : 0;
    }
    return bound;
  }

  private static int weight(int codePoint) {
    if (codePoint < 0x300 || codePoint >= 0x2010 && codePoint <= 0x201F) {
      return codePoint == '©' || codePoint == '®' ? 2 : 1;
    }
    boolean stable =
        codePoint >= 0x2020 && codePoint <= 0x205E
            || codePoint >= 0x20A0 && codePoint <= 0x20BF
            || codePoint >= 0x2600 && codePoint <= 0x27BF
            || codePoint >= 0x1F000 && codePoint <= 0x1FAFF;
    return stable ? 2 : HEAVIEST;
  }

  /** Whether a full stop stands before something that may be the next part of a domain. */
  private static boolean mayLink(String text, int at) {
    if (text.charAt(at) != '.' || at + 1 == text.length()) {
      return false;
    }
    char next = text.charAt(at + 1);
    return next >= 0x80 ? !Character.isSpaceChar(next) : Character.isLetterOrDigit(next);
  }
}
