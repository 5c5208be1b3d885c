package org.ligne.voice.french;

import java.util.List;
import java.util.Set;

/** Lists of words as they are written in this package: parted by blanks, or one a line. */
final class WordLists {
  private WordLists() {}

  /** The words between blanks. */
  static Set<String> set(String words) {
    return Set.of(words.strip().split("\\s+"));
  }

  /** The words between blanks, in order. */
  static List<String> list(String words) {
    return List.of(words.strip().split("\\s+"));
  }
}
