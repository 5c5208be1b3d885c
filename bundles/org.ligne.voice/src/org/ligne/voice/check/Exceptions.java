package org.ligne.voice.check;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ligne.voice.pattern.Haystack;
import org.ligne.voice.pattern.TextPattern;
import org.ligne.voice.rule.Rule;
import org.ligne.voice.rule.Vocabulary;
import org.ligne.voice.text.Span;

/** What a rule passes over: its exceptions, and what the house accepts. */
final class Exceptions {
  private final Optional<TextPattern> pattern;

  private Exceptions(Optional<TextPattern> pattern) {
    this.pattern = pattern;
  }

  static Exceptions of(Rule rule, Vocabulary vocabulary, Kit kit) {
    Stream<String> accepted =
        rule.vocabulary() ? vocabulary.accepted().stream() : Stream.<String>empty();
    List<String> sources =
        Stream.concat(rule.exceptions().stream(), accepted)
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();
    List<String> readable = kit.readable("exceptions", sources, false);
    return new Exceptions(
        readable.isEmpty()
            ? Optional.empty()
            : kit.pattern("exceptions", "\\b(?:" + String.join("|", readable) + ")\\b", false));
  }

  /** Whether something found holds an exception, or lies inside one. */
  boolean exempt(Passage passage, Span found) {
    if (pattern.isEmpty()) {
      return false;
    }
    return exempt(found.in(passage.content()))
        || pattern.get().all(passage.haystack()).stream()
            .anyMatch(match -> match.span().contains(found));
  }

  /** Whether a word or phrase holds an exception. */
  boolean exempt(String found) {
    return pattern.isPresent() && pattern.get().isIn(Haystack.of(found));
  }
}
