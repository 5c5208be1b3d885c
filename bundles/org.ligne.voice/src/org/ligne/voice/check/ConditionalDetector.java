package org.ligne.voice.check;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.ligne.voice.pattern.Match;
import org.ligne.voice.pattern.TextPattern;
import org.ligne.voice.rule.Kind;
import org.ligne.voice.text.Span;

/** Finds what needs something that is not there: neither in its own part nor in one before. */
final class ConditionalDetector implements Detector {
  private final TextPattern first;
  private final TextPattern second;
  private final Exceptions exceptions;

  private ConditionalDetector(TextPattern first, TextPattern second, Exceptions exceptions) {
    this.first = first;
    this.second = second;
    this.exceptions = exceptions;
  }

  static Optional<Detector> of(Kind.Conditional kind, Exceptions exceptions, Kit kit) {
    Optional<TextPattern> first = kit.pattern("first", kind.first(), kind.ignoreCase());
    Optional<TextPattern> second = kit.pattern("second", kind.second(), kind.ignoreCase());
    return first.isEmpty() || second.isEmpty()
        ? Optional.empty()
        : Optional.of(new ConditionalDetector(first.get(), second.get(), exceptions));
  }

  @Override
  public void detect(List<Field> fields, Consumer<Hit> out) {
    Set<String> defined = new HashSet<>();
    boolean there = false;
    for (Field field : fields) {
      for (Passage passage : field.passages()) {
        for (Match match : second.all(passage.haystack())) {
          there |= match.groups().isEmpty();
          match.groups().forEach(group -> defined.add(group.in(passage.content())));
        }
        if (!there) {
          tell(field, passage, defined, out);
        }
      }
    }
  }

  private void tell(Field field, Passage passage, Set<String> defined, Consumer<Hit> out) {
    for (Span span : Matches.in(passage, first, exceptions)) {
      String word = span.in(passage.content());
      if (!defined.contains(word)) {
        out.accept(new Hit(field, span.moved(passage.span().start()), "conditional", word));
      }
    }
  }
}
