package org.ligne.visual.preview;

import java.util.List;
import java.util.Optional;
import org.ligne.model.value.LanguageTag;

/**
 * What a post says in one language.
 *
 * @param language the language
 * @param title its title, if one was written
 * @param text its text, if one was written; of a thread, that of its first post
 * @param published what the network counts: the text, with the link of the post behind it where the
 *     network has no other place for one
 * @param parts the further posts of a thread, in order
 * @param comment its first comment, if one was written
 * @param tags its list of tags, if one was written
 * @param question what it asks, if it asks
 */
public record Wording(
    LanguageTag language,
    Optional<String> title,
    Optional<String> text,
    Optional<String> published,
    List<String> parts,
    Optional<String> comment,
    Optional<String> tags,
    Optional<Question> question) {

  /** Keeps the list from changing later. */
  public Wording {
    parts = List.copyOf(parts);
  }

  /** Whether the link was put behind the text. */
  public boolean isLinked() {
    return !published.equals(text);
  }

  /** How many posts it takes: one, but for threads. */
  public int count() {
    return 1 + parts.size();
  }
}
