package org.ligne.voice.check;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.ligne.voice.fault.Fault;
import org.ligne.voice.pattern.TextPattern;
import org.ligne.voice.rule.Kind;
import org.ligne.voice.text.Span;

/** Finds what may not be said. */
final class ExistenceDetector implements Detector {
  private final TextPattern pattern;
  private final Exceptions exceptions;

  private ExistenceDetector(TextPattern pattern, Exceptions exceptions) {
    this.pattern = pattern;
    this.exceptions = exceptions;
  }

  static Optional<Detector> of(Kind.Existence kind, Exceptions exceptions, Kit kit) {
    List<String> tokens = kit.readable("tokens", kind.tokens(), kind.ignoreCase());
    String raw = String.join("", kind.raw());
    if (tokens.isEmpty() && raw.isEmpty()) {
      if (kind.tokens().isEmpty()) {
        kit.fault("tokens", Fault.Code.EMPTY);
      }
      return Optional.empty();
    }
    String words = tokens.isEmpty() ? "" : joined(tokens, kind.nonWord());
    String source = kind.append() ? words + raw : raw + words;
    return kit.pattern(raw.isEmpty() ? "tokens" : "raw", source, kind.ignoreCase())
        .map(pattern -> new ExistenceDetector(pattern, exceptions));
  }

  private static String joined(List<String> tokens, boolean nonWord) {
    String any = "(?:" + String.join("|", tokens) + ")";
    return nonWord ? any : "\\b" + any + "\\b";
  }

  @Override
  public void detect(List<Field> fields, Consumer<Hit> out) {
    for (Field field : fields) {
      for (Passage passage : field.passages()) {
        Matches.in(passage, pattern, exceptions)
            .forEach(
                span -> {
                  Span whole = span.moved(passage.span().start());
                  out.accept(new Hit(field, whole, "existence", span.in(passage.content())));
                });
      }
    }
  }
}
