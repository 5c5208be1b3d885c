package org.ligne.voice.french;

import java.util.Locale;
import java.util.Set;

/** Knows the feminine and the masculine of one noun. */
final class Doublets {
  /** Endings of the masculine and the feminine, without the plural. */
  private static final String[][] ENDINGS = {
    {"", "e"},
    {"teur", "trice"},
    {"eur", "rice"},
    {"eur", "euse"},
    {"eur", "eure"},
    {"er", "ère"},
    {"ien", "ienne"},
    {"on", "onne"},
    {"if", "ive"},
    {"el", "elle"},
    {"eux", "euse"},
    {"f", "ve"},
    {"", "ne"},
    {"", "esse"},
    {"eur", "oresse"},
    {"al", "ale"},
    {"aux", "ale"}
  };

  private static final Set<String> PAIRS =
      Set.of(
          "tous toutes",
          "ceux celles",
          "ils elles",
          "chers chères",
          "hommes femmes",
          "frères sœurs",
          "garçons filles",
          "messieurs mesdames",
          "copains copines",
          "héros héroïnes",
          "un une",
          "gars filles");

  private Doublets() {}

  static boolean arePair(String one, String other) {
    String a = one.toLowerCase(Locale.ROOT);
    String b = other.toLowerCase(Locale.ROOT);
    return isPair(a, b) || isPair(b, a);
  }

  private static boolean isPair(String masculine, String feminine) {
    if (PAIRS.contains(masculine + " " + feminine)) {
      return true;
    }
    String m = singular(masculine);
    String f = singular(feminine);
    for (String[] ending : ENDINGS) {
      if (m.endsWith(ending[0]) && f.endsWith(ending[1]) && !m.equals(f)) {
        String stem = m.substring(0, m.length() - ending[0].length());
        if (stem.length() >= 3 && f.equals(stem + ending[1])) {
          return true;
        }
      }
    }
    return false;
  }

  private static String singular(String word) {
    return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
  }
}
