package org.ligne.dsl.ide.fix;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.ligne.dsl.messages.Distance;

/** Finds what somebody may have meant. */
public final class Nearest {
  private Nearest() {}

  /** The words most like another, the likest first. */
  public static List<String> of(String word, Collection<String> known, int most) {
    return known.stream()
        .distinct()
        .filter(each -> !each.equals(word))
        .sorted(
            Comparator.comparingInt((String each) -> Distance.between(each, word))
                .thenComparing(Comparator.naturalOrder()))
        .limit(most)
        .toList();
  }

  /** Whether one word may be a slip for the other: about a third of its letters differ at most. */
  public static boolean isSlip(String word, String other) {
    int allowed = 1 + Math.max(word.length(), other.length()) / 3;
    return Distance.between(word, other) <= allowed;
  }
}
