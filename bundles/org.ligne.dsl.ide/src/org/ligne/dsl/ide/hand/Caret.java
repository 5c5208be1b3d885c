package org.ligne.dsl.ide.hand;

import java.util.List;

/**
 * What the plan holds at a place of a text.
 *
 * @param campaign the name of the campaign there, or ""
 * @param content the name of the post or series there, or ""
 * @param entries the entries that come from there, in the order of the text: those of one channel
 *     or one occurrence where the place is about that, else all of the post or series
 */
public record Caret(String campaign, String content, List<String> entries) {
  static final Caret NOWHERE = new Caret("", "", List.of());

  /** Keeps a copy. */
  public Caret {
    entries = List.copyOf(entries);
  }
}
