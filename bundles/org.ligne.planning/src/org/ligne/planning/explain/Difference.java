package org.ligne.planning.explain;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * One term at two slots.
 *
 * @param term what is weighed
 * @param here points where the entry sits; 0 where it has no slot
 * @param there points at the slot asked about
 */
public record Difference(Term term, long here, long there) {

  /** What the plan gains in this term by the move; below zero what it loses. */
  public long change() {
    return there - here;
  }

  /** All terms that speak at either slot, in the order of {@link Term}. */
  static List<Difference> between(Collection<Gain> here, Collection<Gain> there) {
    Set<Term> terms = EnumSet.noneOf(Term.class);
    here.forEach(gain -> terms.add(gain.term()));
    there.forEach(gain -> terms.add(gain.term()));
    return terms.stream()
        .map(term -> new Difference(term, points(term, here), points(term, there)))
        .toList();
  }

  private static long points(Term term, Collection<Gain> gains) {
    return gains.stream().filter(it -> it.term() == term).mapToLong(Gain::points).sum();
  }
}
