package org.ligne.voice.check;

import java.util.List;
import org.ligne.voice.text.Span;

/**
 * What a detector found.
 *
 * @param field in which text
 * @param span where in the whole text
 * @param sentence key of what is said of it
 * @param slots what the placeholders stand for
 * @param replacements what could stand there instead, as far as the detector knows
 */
record Hit(Field field, Span span, String sentence, List<String> slots, List<String> replacements) {
  Hit(Field field, Span span, String sentence, String... slots) {
    this(field, span, sentence, List.of(slots), List.of());
  }

  Hit replacedBy(List<String> others) {
    return new Hit(field, span, sentence, slots, others);
  }
}
