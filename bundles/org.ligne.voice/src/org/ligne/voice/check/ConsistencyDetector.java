package org.ligne.voice.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.ligne.voice.fault.Fault;
import org.ligne.voice.pattern.Match;
import org.ligne.voice.pattern.TextPattern;
import org.ligne.voice.rule.Kind;
import org.ligne.voice.text.Span;

/** Finds where a post leaves the way it began with. It remembers over all texts of the post. */
final class ConsistencyDetector implements Detector {
  private final List<Pair> pairs;

  /** Two ways to say the same. */
  private record Pair(TextPattern one, TextPattern other) {}

  /** What a pair found first, and in which way. */
  private record First(boolean one, String word) {}

  private ConsistencyDetector(List<Pair> pairs) {
    this.pairs = pairs;
  }

  static Optional<Detector> of(Kind.Consistency kind, Kit kit) {
    List<Pair> pairs = new ArrayList<>();
    kind.either()
        .forEach(
            (one, other) -> {
              Optional<TextPattern> first = pattern(one, kind, kit);
              Optional<TextPattern> second = pattern(other, kind, kit);
              if (first.isPresent() && second.isPresent()) {
                pairs.add(new Pair(first.get(), second.get()));
              }
            });
    if (kind.either().isEmpty()) {
      kit.fault("either", Fault.Code.EMPTY);
    }
    return pairs.isEmpty() ? Optional.empty() : Optional.of(new ConsistencyDetector(pairs));
  }

  private static Optional<TextPattern> pattern(String source, Kind.Consistency kind, Kit kit) {
    String words = kind.nonWord() ? source : "\\b(?:" + source + ")\\b";
    return kit.pattern("either", words, kind.ignoreCase());
  }

  @Override
  public void detect(List<Field> fields, Consumer<Hit> out) {
    pairs.forEach(pair -> detect(pair, fields, out));
  }

  private static void detect(Pair pair, List<Field> fields, Consumer<Hit> out) {
    First first = null;
    for (Field field : fields) {
      for (Passage passage : field.passages()) {
        List<Match> ones = pair.one().all(passage.haystack());
        List<Match> others = pair.other().all(passage.haystack());
        first = first == null ? first(ones, others, passage) : first;
        if (first != null) {
          tell(field, passage, first.one() ? others : ones, first, out);
        }
      }
    }
  }

  /** The way that is met first; null if neither is. */
  private static First first(List<Match> ones, List<Match> others, Passage passage) {
    if (ones.isEmpty() && others.isEmpty()) {
      return null;
    }
    boolean one =
        others.isEmpty()
            || !ones.isEmpty() && ones.getFirst().span().compareTo(others.getFirst().span()) <= 0;
    Span span = (one ? ones : others).getFirst().span();
    return new First(one, span.in(passage.content()));
  }

  private static void tell(
      Field field, Passage passage, List<Match> matches, First first, Consumer<Hit> out) {
    for (Match match : matches) {
      String word = match.span().in(passage.content());
      Span whole = match.span().moved(passage.span().start());
      out.accept(new Hit(field, whole, "consistency", word, first.word()));
    }
  }
}
