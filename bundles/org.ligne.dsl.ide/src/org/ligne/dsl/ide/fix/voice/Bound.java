package org.ligne.dsl.ide.fix.voice;

import java.util.stream.Stream;
import org.ligne.model.line.Line;
import org.ligne.model.line.VoiceRule;
import org.ligne.model.query.Lines;

/** What the voice of a line and the packs it uses ask for. */
final class Bound {
  private Bound() {}

  /** Their statements of a kind; none without a line. */
  static <T extends VoiceRule> Stream<T> of(Line line, Class<T> kind) {
    if (line == null) {
      return Stream.empty();
    }
    Stream<VoiceRule> own =
        line.getVoice() == null ? Stream.empty() : line.getVoice().getRules().stream();
    return Stream.concat(own, Lines.packs(line).stream().flatMap(pack -> pack.getRules().stream()))
        .filter(kind::isInstance)
        .map(kind::cast);
  }
}
