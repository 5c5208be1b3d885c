package org.ligne.voice.check;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.ligne.voice.fault.Fault;
import org.ligne.voice.pattern.Match;
import org.ligne.voice.pattern.TextPattern;
import org.ligne.voice.rule.Kind;
import org.ligne.voice.text.Span;

/** Finds the same twice in a row, in one sentence. */
final class RepetitionDetector implements Detector {
  private final Kind.Repetition kind;
  private final TextPattern pattern;
  private final Exceptions exceptions;

  private RepetitionDetector(Kind.Repetition kind, TextPattern pattern, Exceptions exceptions) {
    this.kind = kind;
    this.pattern = pattern;
    this.exceptions = exceptions;
  }

  static Optional<Detector> of(Kind.Repetition kind, Exceptions exceptions, Kit kit) {
    List<String> tokens = kit.readable("tokens", kind.tokens(), kind.ignoreCase());
    if (tokens.isEmpty()) {
      kit.fault("tokens", Fault.Code.EMPTY);
      return Optional.empty();
    }
    return kit.pattern("tokens", String.join("|", tokens), kind.ignoreCase())
        .map(pattern -> new RepetitionDetector(kind, pattern, exceptions));
  }

  @Override
  public void detect(List<Field> fields, Consumer<Hit> out) {
    fields.forEach(field -> field.passages().forEach(passage -> detect(field, passage, out)));
  }

  private void detect(Field field, Passage passage, Consumer<Hit> out) {
    Span previous = null;
    int count = 0;
    for (Match match : pattern.all(passage.haystack())) {
      Span span = match.span();
      boolean again = previous != null && isAgain(passage, previous, span);
      count = again ? count + 1 : count;
      if (again && count > kind.max()) {
        Span both = new Span(previous.start(), span.end());
        if (!exceptions.exempt(passage, both)) {
          String word = span.in(passage.content()).strip();
          Hit hit = new Hit(field, both.moved(passage.span().start()), "repetition", word);
          out.accept(hit.replacedBy(List.of(previous.in(passage.content()))));
        }
        count = 0;
      }
      previous = span;
    }
  }

  private boolean isAgain(Passage passage, Span first, Span second) {
    String one = first.in(passage.content()).strip();
    String other = second.in(passage.content()).strip();
    boolean equal = kind.ignoreCase() ? one.equalsIgnoreCase(other) : one.equals(other);
    return equal
        && !one.isEmpty()
        && Matches.isProse(second, passage)
        && (!kind.alpha() || one.codePoints().allMatch(Character::isLetter))
        && inOneSentence(passage, new Span(first.start(), second.end()));
  }

  private static boolean inOneSentence(Passage passage, Span both) {
    Span whole = both.moved(passage.span().start());
    return passage.owner().sentences().stream().anyMatch(sentence -> sentence.contains(whole));
  }
}
