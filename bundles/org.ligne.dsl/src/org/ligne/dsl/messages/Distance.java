package org.ligne.dsl.messages;

/** How far apart two names are: the Levenshtein distance, with letter case left out of account. */
public final class Distance {
  private Distance() {}

  /** The number of letters to put in, leave out or change that make one name of the other. */
  public static int between(String a, String b) {
    int[] previous = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      previous = row(a.charAt(i - 1), i, b, previous);
    }
    return previous[b.length()];
  }

  private static int[] row(char c, int i, String b, int[] previous) {
    int[] current = new int[b.length() + 1];
    current[0] = i;
    for (int j = 1; j <= b.length(); j++) {
      int change = previous[j - 1] + (same(c, b.charAt(j - 1)) ? 0 : 1);
      current[j] = Math.min(change, 1 + Math.min(previous[j], current[j - 1]));
    }
    return current;
  }

  private static boolean same(char a, char b) {
    return Character.toLowerCase(a) == Character.toLowerCase(b);
  }
}
