package org.ligne.dsl.ide.completion;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** How well a word answers to the letters typed so far. */
final class Match {
  /** No match at all. */
  static final int NONE = -1;

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final int SHORTEST_PART = 2;

  private Match() {}

  /**
   * 0 when the word begins with the letters, 1 when it does but for case or accents, 2 when its
   * parts begin with them, 3 when they stand inside it, else {@link #NONE}.
   */
  static int of(String word, String letters) {
    if (word.startsWith(letters)) {
      return 0;
    }
    String plain = plain(word);
    String wanted = plain(letters);
    if (plain.startsWith(wanted)) {
      return 1;
    }
    if (initials(word).startsWith(wanted)) {
      return 2;
    }
    return wanted.length() >= SHORTEST_PART && plain.contains(wanted) ? 3 : NONE;
  }

  private static String plain(String word) {
    String decomposed = Normalizer.normalize(word, Normalizer.Form.NFD);
    return MARKS.matcher(decomposed).replaceAll("").toLowerCase(Locale.ROOT);
  }

  /** The first letters of the parts of a name: {@code tdls} for {@code TheDeLaSemaine}. */
  private static String initials(String word) {
    StringBuilder letters = new StringBuilder();
    char before = '_';
    for (char c : word.toCharArray()) {
      boolean starts = Character.isUpperCase(c) || !Character.isLetterOrDigit(before);
      if (Character.isLetterOrDigit(c) && starts) {
        letters.append(c);
      }
      before = c;
    }
    return plain(letters.toString());
  }
}
