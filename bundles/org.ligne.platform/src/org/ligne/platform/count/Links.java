package org.ligne.platform.count;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Web addresses in texts: those that begin with {@code http://} or {@code https://}, without the
 * punctuation of the sentence around them. What X takes for a link besides is known to its counter.
 */
public final class Links {
  private static final Pattern LINK =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}@/])https?://[\\p{L}\\p{N}][^\\s<>\"«»“”]*+", Pattern.CASE_INSENSITIVE);
  private static final String SENTENCE_END = ".,;:!?…'’";
  private static final char OPEN = '(';
  private static final char CLOSE = ')';

  private Links() {}

  /** The links of a text, in order, repeated ones included. */
  public static List<String> in(String text) {
    return LINK.matcher(text).results().map(MatchResult::group).map(Links::trimmed).toList();
  }

  /** The text with each link replaced. */
  static String replace(String text, UnaryOperator<String> replacement) {
    return LINK.matcher(text)
        .replaceAll(found -> Matcher.quoteReplacement(replaced(found.group(), replacement)));
  }

  private static String replaced(String found, UnaryOperator<String> replacement) {
    String link = trimmed(found);
    return replacement.apply(link) + found.substring(link.length());
  }

  private static String trimmed(String found) {
    int end = found.length();
    while (isOutside(found, end)) {
      end--;
    }
    return found.substring(0, end);
  }

  /** Whether the last character belongs to the sentence: its end, or a bracket the link lacks. */
  private static boolean isOutside(String link, int end) {
    char last = link.charAt(end - 1);
    return SENTENCE_END.indexOf(last) >= 0
        || last == CLOSE && count(link, CLOSE, end) > count(link, OPEN, end);
  }

  private static long count(String text, char wanted, int end) {
    return text.substring(0, end).chars().filter(each -> each == wanted).count();
  }
}
