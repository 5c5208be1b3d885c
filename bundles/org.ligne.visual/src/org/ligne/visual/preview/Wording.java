package org.ligne.visual.preview;

import java.util.Optional;
import org.ligne.model.value.LanguageTag;

/**
 * What a post says in one language.
 *
 * @param language the language
 * @param title its title, if one was written
 * @param text its text, if one was written
 * @param published what the network counts: the text, with the link of the post behind it where the
 *     network has no other place for one
 */
public record Wording(
    LanguageTag language,
    Optional<String> title,
    Optional<String> text,
    Optional<String> published) {

  /** Whether the link was put behind the text. */
  public boolean isLinked() {
    return !published.equals(text);
  }
}
