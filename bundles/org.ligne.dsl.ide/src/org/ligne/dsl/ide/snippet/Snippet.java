package org.ligne.dsl.ide.snippet;

import java.util.function.BiConsumer;
import java.util.function.Predicate;

/**
 * A statement to insert.
 *
 * @param rule the rule of the grammar whose word it begins with
 * @param keyword that word
 * @param key under which the messages hold what it is called
 * @param fits whether the place has all it needs
 * @param body writes it
 */
record Snippet(
    String rule, String keyword, String key, Predicate<Site> fits, BiConsumer<Draft, Site> body) {

  /** A statement that fits wherever its first word does. */
  static Snippet of(String rule, String keyword, String key, BiConsumer<Draft, Site> body) {
    return new Snippet(rule, keyword, key, site -> true, body);
  }

  /** The same for some places only. */
  Snippet where(Predicate<Site> needed) {
    return new Snippet(rule, keyword, key, needed, body);
  }
}
