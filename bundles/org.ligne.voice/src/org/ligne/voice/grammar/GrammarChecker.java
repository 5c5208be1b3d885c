package org.ligne.voice.grammar;

import java.util.List;
import java.util.Optional;
import org.ligne.voice.text.SocialText;

/**
 * Knows the grammar of some languages. May be used by any thread.
 *
 * <p>The first text of a language costs seconds, each further one milliseconds: ask from a job, not
 * from where somebody types, unless {@link #isReady} says that it will be quick.
 */
public interface GrammarChecker {
  /** The checker's name and version, as shown to users. */
  String name();

  /** Whether it knows a language, given as a tag such as {@code fr} or {@code en-GB}. */
  boolean reads(String language);

  /** Whether a text of this language would be looked at without being set to work first. */
  boolean isReady(String language);

  /** Why it can't be used here; empty as long as nothing failed. Sets nothing to work. */
  Optional<String> trouble();

  /**
   * What is wrong with a text, in order. Links, mentions, hashtags and inclusive spellings are
   * passed over. Empty for a language it does not know, and if it can't be used.
   */
  List<Remark> check(SocialText text, String language);
}
