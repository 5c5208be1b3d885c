package org.ligne.editor.completion;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Compares what is typed with what is proposed the way the server does. */
final class Prefix {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final int SHORTEST_PART = 2;

  private Prefix() {}

  /** Whether a word answers to what is typed: its beginning, its initials, or a part of it. */
  static boolean matches(String word, String typed) {
    String plain = plain(word);
    String wanted = plain(typed);
    return plain.startsWith(wanted)
        || initials(word).startsWith(wanted)
        || wanted.length() >= SHORTEST_PART && plain.contains(wanted);
  }

  /** Where what is typed stands in a word; -1 if only its initials do. */
  static int find(String word, String typed) {
    return plain(word).indexOf(plain(typed));
  }

  private static String plain(String word) {
    return MARKS
        .matcher(Normalizer.normalize(word, Normalizer.Form.NFD))
        .replaceAll("")
        .toLowerCase(Locale.ROOT);
  }

  private static String initials(String word) {
    StringBuilder letters = new StringBuilder();
    char before = ' ';
    for (char c : word.toCharArray()) {
      boolean begins = Character.isUpperCase(c) || !Character.isLetterOrDigit(before);
      if (Character.isLetterOrDigit(c) && begins) {
        letters.append(c);
      }
      before = c;
    }
    return plain(letters.toString());
  }
}
