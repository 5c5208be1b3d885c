package org.ligne.dsl.ide.project;

/**
 * The smallest single replacement that turns one text into another.
 *
 * @param offset where it begins
 * @param length how many characters it replaces
 * @param replacement what it puts there
 */
record TextChange(int offset, int length, String replacement) {

  static TextChange between(String before, String after) {
    int shorter = Math.min(before.length(), after.length());
    int start = 0;
    while (start < shorter && before.charAt(start) == after.charAt(start)) {
      start++;
    }
    int same = 0;
    while (same < shorter - start
        && before.charAt(before.length() - 1 - same) == after.charAt(after.length() - 1 - same)) {
      same++;
    }
    return new TextChange(
        start, before.length() - same - start, after.substring(start, after.length() - same));
  }
}
