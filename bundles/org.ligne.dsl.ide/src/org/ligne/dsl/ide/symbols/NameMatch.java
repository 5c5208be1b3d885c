package org.ligne.dsl.ide.symbols;

import java.text.Normalizer;
import java.util.BitSet;
import java.util.Locale;

/**
 * How well a name answers to what somebody typed: the whole name, its beginning, the beginnings of
 * its words ({@code tds} for {@code TheDeLaSemaine}), any part of it. Case and accents do not
 * count, so that {@code ines} finds Inès.
 */
final class NameMatch {
  /** No match. */
  static final int NONE = -1;

  private final String wanted;

  NameMatch(String typed) {
    wanted = folded(typed.strip());
  }

  /** The rank of a name, 0 being the best, or {@link #NONE}. */
  int rank(String name) {
    if (name == null) {
      return NONE;
    }
    String candidate = folded(name);
    if (wanted.isEmpty() || candidate.equals(wanted)) {
      return 0;
    }
    if (candidate.startsWith(wanted)) {
      return 1;
    }
    if (matchesWords(name)) {
      return 2;
    }
    return candidate.contains(wanted) ? 3 : NONE;
  }

  /**
   * Whether the typed characters can be read as beginnings of words, in order. For each place it is
   * noted how many of them can be read up to there, so that no name takes long.
   */
  private boolean matchesWords(String name) {
    String stripped = stripped(name);
    boolean[] starts = starts(stripped);
    String candidate = stripped.toLowerCase(Locale.ROOT);
    BitSet somewhere = new BitSet(); // How many are read with the last of them anywhere before.
    somewhere.set(0);
    BitSet here = new BitSet(); // How many are read with the last of them just before.
    for (int i = 0; i < candidate.length() && !somewhere.get(wanted.length()); i++) {
      BitSet readable = starts[i] ? somewhere : here;
      here = longer(readable, candidate.charAt(i));
      somewhere.or(here);
    }
    return somewhere.get(wanted.length());
  }

  private BitSet longer(BitSet counts, char next) {
    BitSet longer = new BitSet();
    for (int i = counts.nextSetBit(0); i >= 0; i = counts.nextSetBit(i + 1)) {
      if (i < wanted.length() && wanted.charAt(i) == next) {
        longer.set(i + 1);
      }
    }
    return longer;
  }

  private static boolean[] starts(String name) {
    boolean[] starts = new boolean[name.length()];
    for (int i = 0; i < starts.length; i++) {
      char c = name.charAt(i);
      boolean letter = Character.isLetterOrDigit(c);
      starts[i] =
          letter
              && (i == 0
                  || !Character.isLetterOrDigit(name.charAt(i - 1))
                  || Character.isUpperCase(c)
                  || Character.isDigit(c) && !Character.isDigit(name.charAt(i - 1)));
    }
    return starts;
  }

  private static String folded(String text) {
    return stripped(text).toLowerCase(Locale.ROOT);
  }

  private static String stripped(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
  }
}
