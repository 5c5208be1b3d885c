package org.ligne.cli.command;

import java.util.Collection;
import java.util.List;

/**
 * Finds what a mistyped word may have meant: words that are at most two typing errors away, fewer
 * for short words. Letters that changed places are one error (optimal string alignment).
 */
final class Nearest {
  private static final int ERRORS = 2;
  private static final int LETTERS_PER_ERROR = 3;

  private Nearest() {}

  /** The known words that come nearest, in alphabetical order; none if all are too far away. */
  static List<String> to(String word, Collection<String> known) {
    int allowed = Math.min(ERRORS, word.length() / LETTERS_PER_ERROR);
    int best = known.stream().mapToInt(each -> distance(word, each)).min().orElse(ERRORS + 1);
    return best > allowed
        ? List.of()
        : known.stream().filter(each -> distance(word, each) == best).sorted().toList();
  }

  static int distance(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        d[i][j] = i == 0 ? j : j == 0 ? i : step(a, i, b, j, d);
      }
    }
    return d[a.length()][b.length()];
  }

  private static int step(String a, int i, String b, int j, int[][] d) {
    int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
    int least = Math.min(d[i - 1][j - 1] + change, 1 + Math.min(d[i - 1][j], d[i][j - 1]));
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(least, d[i - 2][j - 2] + 1) : least;
  }
}
