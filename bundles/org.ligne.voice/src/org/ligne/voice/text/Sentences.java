package org.ligne.voice.text;

import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Cuts texts into sentences by Unicode's annex 29. A line ends a sentence, an abbreviation before a
 * name or a number does not.
 */
final class Sentences {
  private static final Pattern ABBREVIATION =
      Pattern.compile(
          "(?:^|[\\s(«'’])(?:\\p{Lu}|MM?|Mme|Mlle|Mr|Mrs|Ms|Dr|Pr|Prof|St|Ste|Me|Mgr|p|pp|vol|chap"
              + "|art|env|av|bd|tél|réf|cf|ex|vs|e\\.g|i\\.e|no|No|fig|ca)\\.\\s*$");

  private Sentences() {}

  static List<Span> in(String text, Language language) {
    BreakIterator breaks = BreakIterator.getSentenceInstance(language.locale());
    breaks.setText(text);
    List<Span> sentences = new ArrayList<>();
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      if (end == text.length() || !goesOn(text.substring(start, end))) {
        add(text, start, end, sentences);
        start = end;
      }
    }
    return List.copyOf(sentences);
  }

  private static boolean goesOn(String sentence) {
    return !sentence.endsWith("\n") && ABBREVIATION.matcher(sentence).find();
  }

  /** Adds a part without the blanks around it, cut where an ellipsis is followed by a capital. */
  private static void add(String text, int start, int end, List<Span> sentences) {
    for (int at = text.indexOf('…', start); at >= 0 && at < end; at = text.indexOf('…', at + 1)) {
      if (beginsAnew(text, at + 1, end)) {
        addTrimmed(text, start, at + 1, sentences);
        add(text, at + 1, end, sentences);
        return;
      }
    }
    addTrimmed(text, start, end, sentences);
  }

  private static boolean beginsAnew(String text, int from, int end) {
    int at = from;
    while (at < end && Blanks.is(text.charAt(at))) {
      at++;
    }
    return at > from && at < end && Character.isUpperCase(text.codePointAt(at));
  }

  private static void addTrimmed(String text, int start, int end, List<Span> sentences) {
    Span trimmed = Blanks.trimmed(text, start, end);
    if (trimmed.length() > 0) {
      sentences.add(trimmed);
    }
  }
}
