package org.ligne.platform.count;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Finds beginnings of texts that end with a word. No link, mention or hashtag is cut, nor what
 * readers see as one character; scripts that write no blanks between words are cut between them all
 * the same.
 */
public final class Shortened {
  private static final Pattern LOOSE_END = Pattern.compile("[\\s,;:.–—(«“-]+$");
  private static final Set<Integer> WITHOUT_BLANKS =
      Set.of(
          UScript.HIRAGANA,
          UScript.KATAKANA,
          UScript.THAI,
          UScript.LAO,
          UScript.KHMER,
          UScript.MYANMAR);

  private Shortened() {}

  /**
   * The longest beginning that fits, without the punctuation it would end with; empty if not even
   * one word does.
   *
   * @param fits whether a beginning is short enough; if one is, so are shorter ones
   */
  public static Optional<String> of(String text, Predicate<String> fits) {
    List<Integer> ends = ends(text);
    int fitting = -1;
    int tooLong = ends.size();
    while (fitting + 1 < tooLong) {
      int middle = (fitting + tooLong) >>> 1;
      if (fits.test(beginning(text, ends.get(middle)))) {
        fitting = middle;
      } else {
        tooLong = middle;
      }
    }
    return fitting < 0
        ? Optional.empty()
        : Optional.of(beginning(text, ends.get(fitting))).filter(words -> !words.isEmpty());
  }

  private static String beginning(String text, int end) {
    return LOOSE_END.matcher(text.substring(0, end)).replaceFirst("");
  }

  private static List<Integer> ends(String text) {
    BreakIterator words = BreakIterator.getWordInstance(ULocale.ROOT);
    words.setText(text);
    List<Integer> ends = new ArrayList<>();
    for (int at = words.first(); at != BreakIterator.DONE; at = words.next()) {
      if (at > 0 && isEnd(text, at)) {
        ends.add(at);
      }
    }
    return ends;
  }

  private static boolean isEnd(String text, int at) {
    if (Character.isWhitespace(text.charAt(at - 1))) {
      return false;
    }
    return at == text.length()
        || Character.isWhitespace(text.charAt(at))
        || isWithoutBlanks(text.codePointBefore(at)) && !isMarked(text, at);
  }

  private static boolean isWithoutBlanks(int codePoint) {
    return UCharacter.hasBinaryProperty(codePoint, UProperty.IDEOGRAPHIC)
        || WITHOUT_BLANKS.contains(UScript.getScript(codePoint));
  }

  /** Whether a place lies in a run without blanks that holds a link, a mention or a hashtag. */
  private static boolean isMarked(String text, int at) {
    int start = at;
    while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
      start--;
    }
    String run = text.substring(start, at);
    return run.contains("://") || run.contains("#") || run.contains("@") || run.contains("＃");
  }
}
