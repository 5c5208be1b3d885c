package org.ligne.voice.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.ligne.voice.pattern.Match;
import org.ligne.voice.pattern.TextPattern;
import org.ligne.voice.rule.Kind;
import org.ligne.voice.text.Span;

/**
 * Counts. Prose is counted part by part; hashtags, mentions, links and emoji over the whole text,
 * where none at all is a number too.
 */
final class OccurrenceDetector implements Detector {
  private final Kind.Occurrence kind;
  private final TextPattern token;

  private OccurrenceDetector(Kind.Occurrence kind, TextPattern token) {
    this.kind = kind;
    this.token = token;
  }

  static Optional<Detector> of(Kind.Occurrence kind, Kit kit) {
    return kit.pattern("token", kind.token(), kind.ignoreCase())
        .map(token -> new OccurrenceDetector(kind, token));
  }

  @Override
  public void detect(List<Field> fields, Consumer<Hit> out) {
    for (Field field : fields) {
      if (field.isOfEntities()) {
        count(field, field.passages(), 0, out);
      } else {
        field.passages().forEach(part -> count(field, List.of(part), part.span().start(), out));
      }
    }
  }

  private void count(Field field, List<Passage> passages, int start, Consumer<Hit> out) {
    List<Span> found = new ArrayList<>();
    for (Passage passage : passages) {
      for (Match match : token.all(passage.haystack())) {
        found.add(match.span().moved(passage.span().start()));
      }
    }
    if (found.size() > kind.max()) {
      tell("occurrence.max", found.getFirst(), field, found.size(), kind.max(), out);
    } else if (found.size() < kind.min()) {
      Span place = found.isEmpty() ? new Span(start, start) : found.getFirst();
      tell("occurrence.min", place, field, found.size(), kind.min(), out);
    }
  }

  private static void tell(
      String sentence, Span place, Field field, int count, int bound, Consumer<Hit> out) {
    out.accept(new Hit(field, place, sentence, Integer.toString(count), Integer.toString(bound)));
  }
}
