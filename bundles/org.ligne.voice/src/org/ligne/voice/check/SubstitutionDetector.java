package org.ligne.voice.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.ligne.voice.fault.Fault;
import org.ligne.voice.pattern.Haystack;
import org.ligne.voice.pattern.Match;
import org.ligne.voice.pattern.TextPattern;
import org.ligne.voice.rule.Kind;
import org.ligne.voice.text.Span;

/** Finds what is said otherwise. */
final class SubstitutionDetector implements Detector {
  private final List<Swap> swaps;
  private final TextPattern any;
  private final boolean capitalize;
  private final Exceptions exceptions;

  /** A way to say something, alone, and what is said instead. */
  private record Swap(TextPattern pattern, String source, List<String> instead) {}

  private SubstitutionDetector(
      List<Swap> swaps, TextPattern any, boolean capitalize, Exceptions exceptions) {
    this.swaps = swaps;
    this.any = any;
    this.capitalize = capitalize;
    this.exceptions = exceptions;
  }

  static Optional<Detector> of(Kind.Substitution kind, Exceptions exceptions, Kit kit) {
    List<Swap> swaps = new ArrayList<>();
    kind.swap().entrySet().stream()
        .sorted(
            Comparator.comparingInt((Map.Entry<String, String> e) -> e.getKey().length())
                .reversed())
        .forEach(
            entry ->
                kit.pattern("swap", entry.getKey(), kind.ignoreCase())
                    .ifPresent(pattern -> swaps.add(swap(pattern, entry))));
    if (swaps.isEmpty()) {
      if (kind.swap().isEmpty()) {
        kit.fault("swap", Fault.Code.EMPTY);
      }
      return Optional.empty();
    }
    String joined =
        String.join(
            "|", swaps.stream().map(s -> "(" + Groups.uncaptured(s.source()) + ")").toList());
    String source = kind.nonWord() ? joined : "\\b(?:" + joined + ")\\b";
    return kit.pattern("swap", source, kind.ignoreCase())
        .map(any -> new SubstitutionDetector(swaps, any, kind.capitalize(), exceptions));
  }

  private static Swap swap(TextPattern pattern, Map.Entry<String, String> entry) {
    return new Swap(pattern, entry.getKey(), Groups.alternatives(entry.getValue()));
  }

  @Override
  public void detect(List<Field> fields, Consumer<Hit> out) {
    for (Field field : fields) {
      for (Passage passage : field.passages()) {
        for (Match match : any.all(passage.haystack())) {
          found(field, passage, match, out);
        }
      }
    }
  }

  private void found(Field field, Passage passage, Match match, Consumer<Hit> out) {
    for (int index = 0; index < swaps.size(); index++) {
      Span span = match.groups().get(index);
      if (span.length() > 0) {
        String observed = span.in(passage.content());
        List<String> instead = instead(swaps.get(index), observed);
        if (!instead.contains(observed.strip()) && !exceptions.exempt(passage, span)) {
          out.accept(
              new Hit(
                  field,
                  span.moved(passage.span().start()),
                  "substitution",
                  List.of(String.join(" / ", instead), observed.strip()),
                  instead));
        }
        return;
      }
    }
  }

  private List<String> instead(Swap swap, String observed) {
    return swap.instead().stream()
        .map(each -> Replacement.hasGroups(each) ? grouped(swap, each, observed) : each)
        .map(each -> capitalize && Capitals.has(observed) ? Capitals.first(each) : each)
        .toList();
  }

  private static String grouped(Swap swap, String instead, String observed) {
    List<Match> matches = swap.pattern().all(Haystack.of(observed));
    return matches.isEmpty() ? instead : Replacement.filled(instead, observed, matches.getFirst());
  }
}
