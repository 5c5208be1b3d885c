package org.ligne.voice.check;

import java.util.List;
import java.util.Locale;
import org.ligne.voice.pattern.Haystack;
import org.ligne.voice.pattern.Match;
import org.ligne.voice.pattern.TextPattern;

/** Titles as sentences: only the first word begins with a capital, and names do. */
final class SentenceCase {
  private static final TextPattern WORD = TextPattern.known("[\\p{L}\\p{N}]\\S*");

  private SentenceCase() {}

  static String of(String text, List<String> indicators, Exceptions exceptions) {
    StringBuilder out = new StringBuilder(text);
    boolean starts = true;
    for (Match match : WORD.all(Haystack.of(text))) {
      int start = match.span().start();
      int end = match.span().end();
      String word = text.substring(start, end);
      out.replace(start, end, word(word, starts, exceptions));
      starts = starts && isNumber(word) || indicators.stream().anyMatch(word::endsWith);
    }
    return out.toString();
  }

  /** Whether a title still begins behind it, as behind {@code 1.}. */
  private static boolean isNumber(String word) {
    return word.endsWith(".")
        && word.chars().limit(word.length() - 1L).allMatch(Character::isDigit);
  }

  private static String word(String word, boolean starts, Exceptions exceptions) {
    boolean inner = word.chars().skip(1).anyMatch(Character::isUpperCase);
    if (inner || word.equals("I") || word.startsWith("I'") || word.startsWith("I’")) {
      return word;
    }
    if (exceptions.exempt(word)) {
      return word;
    }
    String lower = word.toLowerCase(Locale.ROOT);
    return starts ? Capitals.first(lower) : lower;
  }
}
