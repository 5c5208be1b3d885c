package org.ligne.voice.text;

import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts texts into words by Unicode's annex 29, in French at elisions too. */
final class Words {
  private static final Pattern ELISION =
      Pattern.compile(
          "^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|presqu)['’]", Pattern.CASE_INSENSITIVE);

  private Words() {}

  /** The words of a text; what is masked in it is none. */
  static List<Word> in(String text, Language language) {
    BreakIterator breaks = BreakIterator.getWordInstance(language.locale());
    breaks.setText(text);
    List<Word> words = new ArrayList<>();
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      if (breaks.getRuleStatus() >= BreakIterator.WORD_NUMBER) {
        add(text, new Span(start, end), language, words);
      }
      start = end;
    }
    return List.copyOf(words);
  }

  private static void add(String text, Span span, Language language, List<Word> words) {
    Matcher elision = ELISION.matcher(span.in(text));
    if (language != Language.FRENCH || !elision.find()) {
      words.add(new Word(span, span.in(text)));
      return;
    }
    int middle = span.start() + elision.end();
    words.add(word(text, span.start(), middle));
    if (middle < span.end()) {
      words.add(word(text, middle, span.end()));
    }
  }

  private static Word word(String text, int start, int end) {
    return new Word(new Span(start, end), text.substring(start, end));
  }
}
