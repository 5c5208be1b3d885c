package org.ligne.voice.check;

import java.util.List;
import java.util.Locale;
import org.ligne.voice.fault.Texts;
import org.ligne.voice.rule.Rule;
import org.ligne.voice.text.Span;

/**
 * A breach of a rule.
 *
 * @param rule whose
 * @param piece index of the text in its post
 * @param span where, in the text as typed; empty at its start for something that is missing
 * @param found what stands there, in Unicode's composed form
 * @param sentence key of the kind's own sentence
 * @param slots what the sentence's placeholders stand for, in order
 * @param repairs ways to mend it, the best first; may be empty
 */
public record Finding(
    Rule rule,
    int piece,
    Span span,
    String found,
    String sentence,
    List<String> slots,
    List<Repair> repairs) {
  /** Keeps the lists from changing later. */
  public Finding {
    slots = List.copyOf(slots);
    repairs = List.copyOf(repairs);
  }

  /** What is wrong: the rule's own words, or those of its kind in a language. */
  public String text(Locale language) {
    return rule.message() == null
        ? Texts.of("finding." + sentence, slots, language)
        : Slots.filled(rule.message(), slots);
  }
}
