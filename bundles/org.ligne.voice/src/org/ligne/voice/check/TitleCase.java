package org.ligne.voice.check;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.ligne.voice.pattern.Haystack;
import org.ligne.voice.pattern.Match;
import org.ligne.voice.pattern.TextPattern;

/** English titles: all but small words begin with a capital, the first and the last always. */
final class TitleCase {
  private static final TextPattern WORD = TextPattern.known("[\\p{L}\\p{M}\\p{N}'’]+");

  /** Articles, conjunctions and prepositions of three letters at most. */
  private static final Set<String> SMALL =
      Set.of(
          "a", "an", "and", "as", "at", "but", "by", "en", "for", "if", "in", "nor", "of", "off",
          "on", "or", "out", "per", "so", "the", "to", "up", "v", "via", "vs", "yet");

  /** Chicago's manual keeps longer prepositions small too. */
  private static final Set<String> SMALL_IN_CHICAGO =
      Set.of(
          "about", "above", "across", "after", "against", "along", "among", "around", "before",
          "behind", "below", "beneath", "beside", "between", "beyond", "despite", "down", "during",
          "except", "from", "inside", "into", "like", "near", "onto", "outside", "over", "past",
          "since", "than", "through", "toward", "under", "until", "upon", "with", "within",
          "without");

  private TitleCase() {}

  static String of(String text, boolean chicago, Exceptions exceptions) {
    List<Match> words = WORD.all(Haystack.of(text));
    StringBuilder out = new StringBuilder(text);
    for (int index = 0; index < words.size(); index++) {
      int start = words.get(index).span().start();
      int end = words.get(index).span().end();
      boolean edge = index == 0 || index == words.size() - 1 || isNewStart(text, start);
      out.replace(start, end, word(text.substring(start, end), edge, chicago, exceptions));
    }
    return out.toString();
  }

  private static String word(String word, boolean edge, boolean chicago, Exceptions exceptions) {
    String lower = word.toLowerCase(Locale.ROOT);
    boolean inner = word.chars().skip(1).anyMatch(Character::isUpperCase);
    if (inner || exceptions.exempt(word)) {
      return word;
    }
    boolean small = SMALL.contains(lower) || chicago && SMALL_IN_CHICAGO.contains(lower);
    return small && !edge ? lower : Capitals.first(lower);
  }

  /** Whether what stands before begins a title of its own. */
  private static boolean isNewStart(String text, int start) {
    String before = text.substring(0, start).stripTrailing();
    return before.endsWith(":") || before.endsWith("—") || before.endsWith("?");
  }
}
