package org.ligne.voice.check;

import org.ligne.voice.rule.Fix;
import org.ligne.voice.text.Span;

/**
 * One way to mend a breach, as one edit.
 *
 * @param action how
 * @param span what is replaced, in the text as typed
 * @param replacement what takes its place; may be empty
 */
public record Repair(Fix.Action action, Span span, String replacement) {
  /** The text with the edit made. */
  public String applied(String source) {
    return source.substring(0, span.start()) + replacement + source.substring(span.end());
  }
}
