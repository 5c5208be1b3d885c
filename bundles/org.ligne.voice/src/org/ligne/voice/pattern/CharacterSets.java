package org.ligne.voice.pattern;

import com.ibm.icu.text.UnicodeSet;
import org.ligne.voice.pattern.Refusal.Reason;

/** The sets of characters that patterns can name, after Unicode. */
final class CharacterSets {
  /** Larger sets hold both cases already, as {@code \p{L}} does. */
  private static final int LARGE = 4000;

  private static final UnicodeSet BLANK = new UnicodeSet("[\\t-\\r\\p{Z}\\u0085]").freeze();
  private static final UnicodeSet DIGIT = new UnicodeSet('0', '9').freeze();
  private static final UnicodeSet WORD =
      new UnicodeSet("[0-9A-Za-z_]").addAll(Alphabet.letters()).freeze();

  private CharacterSets() {}

  /** The set of a letter behind a backslash; null if it names none. */
  static UnicodeSet named(int letter) {
    return switch (letter) {
      case 'd' -> new UnicodeSet(DIGIT);
      case 'D' -> new UnicodeSet(DIGIT).complement();
      case 'w' -> new UnicodeSet(WORD);
      case 'W' -> new UnicodeSet(WORD).complement();
      case 's' -> new UnicodeSet(BLANK);
      case 'S' -> new UnicodeSet(BLANK).complement();
      default -> null;
    };
  }

  /**
   * The characters with a property: a category, a script or another name of Unicode's.
   *
   * @throws IllegalArgumentException if Unicode does not know it
   */
  static UnicodeSet property(String name) {
    String known = name.startsWith("Is") ? name.substring(2) : name;
    return new UnicodeSet("[\\p{" + known + "}]");
  }

  /** The characters of a class such as {@code alpha:}, behind its colon. */
  static UnicodeSet posix(String named, PatternReader in, int start) {
    boolean negated = named.startsWith("^");
    String name = named.substring(negated ? 1 : 0).replace(":", "");
    UnicodeSet set =
        switch (name) {
          case "alpha" -> property("L");
          case "digit" -> new UnicodeSet(DIGIT);
          case "alnum" -> property("L").addAll(property("N"));
          case "upper" -> property("Lu");
          case "lower" -> property("Ll");
          case "punct" -> property("P").addAll(property("S"));
          case "space", "blank" -> new UnicodeSet(BLANK);
          case "word" -> new UnicodeSet(WORD);
          default -> throw in.refused(Reason.CHARACTER_CLASS, start);
        };
    return negated ? set.complement() : set;
  }

  /** One character, in both cases if wanted. */
  static UnicodeSet single(int codePoint, boolean ignoreCase) {
    UnicodeSet set = new UnicodeSet(codePoint, codePoint);
    return ignoreCase ? anyCase(set) : set;
  }

  /** The set with the other case of its letters. */
  static UnicodeSet anyCase(UnicodeSet set) {
    return set.size() > LARGE ? set : set.closeOver(UnicodeSet.CASE_INSENSITIVE).removeAllStrings();
  }
}
