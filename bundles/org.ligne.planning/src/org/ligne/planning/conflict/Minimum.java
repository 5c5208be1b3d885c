package org.ligne.planning.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Finds a smallest part that is still impossible: nothing can be taken from it. (QuickXplain, by
 * Junker: halves are taken away before single members.)
 */
final class Minimum<T> {
  private final Predicate<List<T>> impossible;

  /** Takes what tells whether some members are proved to be impossible together. */
  Minimum(Predicate<List<T>> impossible) {
    this.impossible = impossible;
  }

  /** A smallest part of members that are impossible together; the first ones rather stay. */
  List<T> of(List<T> all) {
    return impossible.test(List.of()) ? List.of() : needed(List.of(), false, all);
  }

  /** What of some members is needed beside a background. */
  private List<T> needed(List<T> background, boolean isNew, List<T> members) {
    if (isNew && impossible.test(background)) {
      return List.of();
    }
    if (members.size() <= 1) {
      return members;
    }
    List<T> first = members.subList(0, members.size() / 2);
    List<T> second = members.subList(members.size() / 2, members.size());
    List<T> ofSecond = needed(joined(background, first), true, second);
    List<T> ofFirst = needed(joined(background, ofSecond), !ofSecond.isEmpty(), first);
    return joined(ofFirst, ofSecond);
  }

  private static <T> List<T> joined(List<T> one, List<T> other) {
    List<T> all = new ArrayList<>(one);
    all.addAll(other);
    return all;
  }
}
