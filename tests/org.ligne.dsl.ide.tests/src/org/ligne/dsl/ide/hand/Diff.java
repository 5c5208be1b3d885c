package org.ligne.dsl.ide.hand;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * How two states of some texts differ, word by word.
 *
 * @param files how many files differ
 * @param gone the words only the first has, where they begin to differ
 * @param come the words only the second has there
 */
record Diff(int files, List<String> gone, List<String> come) {

  static Diff of(Map<String, String> before, Map<String, String> after) {
    int files = 0;
    List<String> gone = new ArrayList<>();
    List<String> come = new ArrayList<>();
    for (String file : before.keySet()) {
      if (!before.get(file).equals(after.get(file))) {
        files++;
        collect(words(before.get(file)), words(after.get(file)), gone, come);
      }
    }
    return new Diff(files, gone, come);
  }

  private static List<String> words(String text) {
    return Arrays.asList(text.split("(?<=\\s)(?=\\S)|(?=,)"));
  }

  private static void collect(
      List<String> before, List<String> after, List<String> gone, List<String> come) {
    int start = 0;
    while (start < before.size() && before.get(start).equals(after.get(start))) {
      start++;
    }
    int end = 0;
    while (end < Math.min(before.size(), after.size()) - start
        && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
      end++;
    }
    before.subList(start, before.size() - end).forEach(word -> gone.add(word.strip()));
    after.subList(start, after.size() - end).forEach(word -> come.add(word.strip()));
  }

  /** Whether one file got a time, in place of another or as a clause of its own, and no more. */
  boolean isSmall(LocalDateTime to) {
    boolean dated = String.join(" ", come).contains(to.toLocalTime().toString());
    return files == 1 && dated && gone.size() <= 2 && come.size() <= 9;
  }
}
