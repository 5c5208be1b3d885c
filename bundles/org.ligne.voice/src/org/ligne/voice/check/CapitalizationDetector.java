package org.ligne.voice.check;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.ligne.voice.pattern.Haystack;
import org.ligne.voice.pattern.Match;
import org.ligne.voice.pattern.TextPattern;
import org.ligne.voice.rule.Kind;
import org.ligne.voice.text.Span;

/** Finds parts whose words are not capitalized as they should be. */
final class CapitalizationDetector implements Detector {
  private static final TextPattern WORD = TextPattern.known("[\\p{N}\\p{L}*]\\S*");

  private final Kind.Capitalization kind;
  private final Optional<TextPattern> pattern;
  private final Optional<TextPattern> prefix;
  private final Exceptions exceptions;

  private CapitalizationDetector(
      Kind.Capitalization kind,
      Optional<TextPattern> pattern,
      Optional<TextPattern> prefix,
      Exceptions exceptions) {
    this.kind = kind;
    this.pattern = pattern;
    this.prefix = prefix;
    this.exceptions = exceptions;
  }

  static Optional<Detector> of(Kind.Capitalization kind, Exceptions exceptions, Kit kit) {
    boolean named = kind.match().startsWith("$");
    Optional<TextPattern> pattern =
        named ? Optional.empty() : kit.pattern("match", kind.match(), false);
    Optional<TextPattern> prefix =
        kind.prefix().isEmpty()
            ? Optional.empty()
            : kit.pattern("prefix", "\\A(?:" + kind.prefix() + ")", false);
    return named || pattern.isPresent()
        ? Optional.of(new CapitalizationDetector(kind, pattern, prefix, exceptions))
        : Optional.empty();
  }

  @Override
  public void detect(List<Field> fields, Consumer<Hit> out) {
    for (Field field : fields) {
      for (Passage passage : field.passages()) {
        Span part = withoutPrefix(passage);
        String found = part.in(passage.content());
        if (found.codePoints().anyMatch(Character::isLetter) && !isRight(found)) {
          tell(field, passage, part, out);
        }
      }
    }
  }

  private Span withoutPrefix(Passage passage) {
    List<Match> found = prefix.map(each -> each.all(passage.haystack())).orElse(List.of());
    return new Span(
        found.isEmpty() ? 0 : found.getFirst().span().end(), passage.content().length());
  }

  private void tell(Field field, Passage passage, Span part, Consumer<Hit> out) {
    String found = part.in(passage.content());
    String expected = expected(found);
    Hit hit =
        new Hit(
            field, part.moved(passage.span().start()), "capitalization", found.strip(), expected);
    out.accept(pattern.isPresent() ? hit : hit.replacedBy(List.of(expected)));
  }

  private String expected(String found) {
    return switch (kind.match()) {
      case "$lower" -> found.toLowerCase(Locale.ROOT);
      case "$upper" -> found.toUpperCase(Locale.ROOT);
      case "$title" -> TitleCase.of(found, kind.chicago(), exceptions);
      case "$sentence" -> SentenceCase.of(found, kind.indicators(), exceptions);
      default -> kind.match();
    };
  }

  private boolean isRight(String found) {
    Haystack text = Haystack.of(found);
    if (pattern.isPresent()) {
      return pattern.get().isIn(text) || exceptions.exempt(found);
    }
    if (kind.match().equals("$lower") || kind.match().equals("$upper")) {
      return found.equals(expected(found)) || exceptions.exempt(found);
    }
    return share(text, Haystack.of(expected(found))) >= kind.threshold();
  }

  /** The share of words that are as expected, exceptions, or in capitals in a title. */
  private double share(Haystack found, Haystack expected) {
    List<Match> words = WORD.all(found);
    List<Match> wanted = WORD.all(expected);
    int right = 0;
    for (int index = 0; index < words.size(); index++) {
      String word = words.get(index).span().in(found.text());
      String want = index < wanted.size() ? wanted.get(index).span().in(expected.text()) : word;
      boolean shouted = word.equals(word.toUpperCase(Locale.ROOT));
      right += word.equals(want) || shouted && index > 0 || exceptions.exempt(word) ? 1 : 0;
    }
    return words.isEmpty() ? 1 : (double) right / words.size();
  }
}
