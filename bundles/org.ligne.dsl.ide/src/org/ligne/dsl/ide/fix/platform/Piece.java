package org.ligne.dsl.ide.fix.platform;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The beginning of a text that fits somewhere, up to the end of a sentence or at least a word. */
final class Piece {
  private static final Pattern WORD = Pattern.compile("\\S+");
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?…][\"”’»)]*");
  private static final double SHORTEST = 0.4;

  private Piece() {}

  /** All of it if that fits; empty if not even a word does. */
  static Optional<String> of(String text, Predicate<String> fits) {
    if (fits.test(text)) {
      return Optional.of(text);
    }
    int word = 0;
    int sentence = 0;
    Matcher words = WORD.matcher(text);
    while (words.find() && fits.test(text.substring(0, words.end()))) {
      word = words.end();
      sentence = isEnd(text, words) ? word : sentence;
    }
    int end = sentence >= word * SHORTEST ? sentence : word;
    return end == 0 ? Optional.empty() : Optional.of(text.substring(0, end));
  }

  /** Signs stand apart in French, so that one alone may end a sentence. */
  private static boolean isEnd(String text, Matcher word) {
    Matcher sign = SENTENCE_END.matcher(word.group());
    boolean last = false;
    while (sign.find()) {
      last = sign.end() == word.group().length();
    }
    return last || text.startsWith("\n", word.end());
  }
}
