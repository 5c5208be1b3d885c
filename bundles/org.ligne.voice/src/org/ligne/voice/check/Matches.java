package org.ligne.voice.check;

import java.util.List;
import org.ligne.voice.pattern.Match;
import org.ligne.voice.pattern.TextPattern;
import org.ligne.voice.text.SocialText;
import org.ligne.voice.text.Span;

/** What patterns find in passages. */
final class Matches {
  private Matches() {}

  /** What a pattern finds, at its place in the passage, without what is passed over. */
  static List<Span> in(Passage passage, TextPattern pattern, Exceptions exceptions) {
    return pattern.all(passage.haystack()).stream()
        .map(Match::span)
        .filter(span -> isProse(span, passage) && !exceptions.exempt(passage, span))
        .toList();
  }

  /** Whether something found has more in it than what is masked. */
  static boolean isProse(Span span, Passage passage) {
    return span.in(passage.content()).chars().anyMatch(each -> each != SocialText.MASK);
  }
}
