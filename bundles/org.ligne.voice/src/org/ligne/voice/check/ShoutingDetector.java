package org.ligne.voice.check;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.ligne.voice.pattern.Match;
import org.ligne.voice.pattern.TextPattern;
import org.ligne.voice.rule.SocialKind;
import org.ligne.voice.text.Span;
import org.ligne.voice.text.Word;

/** Finds words in capitals that follow each other, and heaps of exclamation marks. */
final class ShoutingDetector implements Detector {
  private final SocialKind.Shouting kind;
  private final TextPattern marks;
  private final Exceptions exceptions;

  ShoutingDetector(SocialKind.Shouting kind, Exceptions exceptions) {
    this.kind = kind;
    this.exceptions = exceptions;
    marks = TextPattern.known("[!?！？](?:\\s?[!?！？])*");
  }

  @Override
  public void detect(List<Field> fields, Consumer<Hit> out) {
    for (Field field : fields) {
      field.passages().forEach(passage -> words(field, passage, out));
      field.passages().forEach(passage -> marks(field, passage, out));
    }
  }

  private void words(Field field, Passage passage, Consumer<Hit> out) {
    Word first = null;
    Word last = null;
    int run = 0;
    for (Word word : passage.words()) {
      boolean shouted = isShouted(word);
      if (last != null && (word.letters() > 1 && !shouted || isParted(field, last, word))) {
        tell(field, first, last, run, out);
        first = null;
        last = null;
        run = 0;
      }
      if (shouted) {
        first = first == null ? word : first;
        last = word;
        run++;
      }
    }
    tell(field, first, last, run, out);
  }

  /** Whether more than a blank, a hyphen or an apostrophe stands between two words. */
  private static boolean isParted(Field field, Word before, Word after) {
    String between = field.text().text().substring(before.span().end(), after.span().start());
    return between.chars().anyMatch(each -> !isJoining(each));
  }

  private static boolean isJoining(int each) {
    return Character.isSpaceChar(each) || Character.isLetter(each) || "-'’".indexOf(each) >= 0;
  }

  private boolean isShouted(Word word) {
    String text = word.text();
    return word.letters() > 1
        && text.equals(text.toUpperCase(Locale.ROOT))
        && text.codePoints().noneMatch(Character::isDigit)
        && !exceptions.exempt(text);
  }

  private void tell(Field field, Word first, Word last, int run, Consumer<Hit> out) {
    if (first != null && last != null && run > kind.longestRun()) {
      Span span = new Span(first.span().start(), last.span().end());
      String found = span.in(field.text().text());
      Locale locale = field.text().language().locale();
      Hit hit = new Hit(field, span, "shouting.words", found, Integer.toString(run));
      out.accept(hit.replacedBy(List.of(Capitals.first(found.toLowerCase(locale)))));
    }
  }

  private void marks(Field field, Passage passage, Consumer<Hit> out) {
    for (Match match : marks.all(passage.haystack())) {
      String found = match.span().in(passage.content());
      if (found.codePoints().filter(each -> !Character.isSpaceChar(each)).count()
          > kind.longestMarks()) {
        Span whole = match.span().moved(passage.span().start());
        Hit hit = new Hit(field, whole, "shouting.marks", found);
        out.accept(hit.replacedBy(List.of(found.substring(0, 1))));
      }
    }
  }
}
