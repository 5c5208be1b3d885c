package org.ligne.voice.pattern;

import com.ibm.icu.text.UnicodeSet;

/**
 * The letters RE2/J searches in. Its word boundary knows ASCII alone, so texts are written for it
 * in an alphabet where that is enough: each other letter, mark or number stands between two
 * underscores, moved to a plane that nobody uses; so does the underscore itself. Then {@code \b}
 * falls where a reader sees it, whatever stands around, and searching stays linear.
 */
final class Alphabet {
  /** Stands on both sides of a letter that is not ASCII: a word character, as RE2/J sees it. */
  static final char BRACKET = '_';

  private static final int FIRST_PLANE = 0xF0000;
  private static final int SECOND_PLANE = 0x100000;
  private static final int PLANE = 0x10000;

  /** Letters, marks and numbers, without what only styles or joins emoji. */
  private static final UnicodeSet WORD =
      new UnicodeSet(
              "[[[\\p{L}\\p{M}\\p{N}]-[\\u0000-\\u007F\\uFE00-\\uFE0F\\u20E3]]&[\\u0080-\\U0001FFFF]]")
          .freeze();

  private Alphabet() {}

  /** Whether a code point stands between brackets. */
  static boolean isBracketed(int codePoint) {
    return codePoint == BRACKET || codePoint > 0x7F && WORD.contains(codePoint);
  }

  /** Whether a code point belongs to words. */
  static boolean isWord(int codePoint) {
    return codePoint <= 0x7F
        ? Character.isLetterOrDigit(codePoint) || codePoint == BRACKET
        : WORD.contains(codePoint);
  }

  /** The word characters beyond ASCII. */
  static UnicodeSet letters() {
    return WORD;
  }

  /** What stands for a code point between brackets. */
  static int moved(int codePoint) {
    return codePoint < PLANE ? FIRST_PLANE + codePoint : SECOND_PLANE + codePoint - PLANE;
  }

  /** Whether a text itself uses a plane that is taken here. */
  static boolean isTaken(int codePoint) {
    return codePoint >= FIRST_PLANE;
  }

  /** A set of characters as a piece of a pattern over this alphabet. */
  static String written(UnicodeSet wanted) {
    String bracketed = ranges(moved(wanted));
    String raw = ranges(unmoved(wanted));
    if (raw.isEmpty() && bracketed.isEmpty()) {
      return "[^\\x00-\\x{10FFFF}]";
    }
    String inner = "_[" + bracketed + "]_";
    if (bracketed.isEmpty()) {
      return "[" + raw + "]";
    }
    return raw.isEmpty() ? "(?:" + inner + ")" : "(?:[" + raw + "]|" + inner + ")";
  }

  /** The letters beyond ASCII and the underscore, moved; all of them are one range. */
  private static UnicodeSet moved(UnicodeSet wanted) {
    UnicodeSet moved = new UnicodeSet();
    if (wanted.containsAll(WORD)) {
      moved.add(FIRST_PLANE, UnicodeSet.MAX_VALUE);
    } else {
      for (UnicodeSet.EntryRange range : new UnicodeSet(wanted).retainAll(WORD).ranges()) {
        move(range, 0x80, PLANE - 1, moved);
        move(range, PLANE, 2 * PLANE - 1, moved);
      }
    }
    return wanted.contains(BRACKET) ? moved.add(moved(BRACKET)) : moved.remove(moved(BRACKET));
  }

  /** What stands without brackets. Letters never do, so that they may fill the gaps of a range. */
  private static UnicodeSet unmoved(UnicodeSet wanted) {
    UnicodeSet rest = new UnicodeSet(wanted).removeAllStrings().removeAll(WORD);
    UnicodeSet filled = new UnicodeSet(rest).addAll(WORD);
    if (filled.contains(0x80, FIRST_PLANE - 1)) {
      rest.add(0x80, FIRST_PLANE - 1);
    }
    return rest.remove(BRACKET).remove(FIRST_PLANE, UnicodeSet.MAX_VALUE);
  }

  private static void move(UnicodeSet.EntryRange range, int first, int last, UnicodeSet moved) {
    int from = Math.max(range.codepoint, first);
    int to = Math.min(range.codepointEnd, last);
    if (from <= to) {
      moved.add(moved(from), moved(to));
    }
  }

  private static String ranges(UnicodeSet set) {
    StringBuilder out = new StringBuilder();
    for (UnicodeSet.EntryRange range : set.ranges()) {
      out.append(hex(range.codepoint));
      if (range.codepointEnd > range.codepoint) {
        out.append('-').append(hex(range.codepointEnd));
      }
    }
    return out.toString();
  }

  private static String hex(int codePoint) {
    return "\\x{" + Integer.toHexString(codePoint) + "}";
  }
}
