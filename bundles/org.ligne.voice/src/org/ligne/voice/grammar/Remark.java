package org.ligne.voice.grammar;

import java.util.List;
import org.ligne.voice.text.Span;

/**
 * What a checker of grammar says of a text.
 *
 * @param span where, in {@link org.ligne.voice.text.SocialText#text()}
 * @param topic what it is about
 * @param rule name of the checker's rule, by which it can be switched off
 * @param text what is wrong, in the language of the text
 * @param replacements what could stand there instead, the likeliest first; may be empty
 */
public record Remark(Span span, Topic topic, String rule, String text, List<String> replacements) {
  /** Keeps the list from changing later. */
  public Remark {
    replacements = List.copyOf(replacements);
  }
}
