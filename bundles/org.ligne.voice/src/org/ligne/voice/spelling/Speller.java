package org.ligne.voice.spelling;

import java.util.List;

/** A dictionary. May be used by any thread. */
public interface Speller {
  /** Whether a word is spelled right. */
  boolean knows(String word);

  /** Words that could be meant, the likeliest first. */
  List<String> suggestions(String word);
}
