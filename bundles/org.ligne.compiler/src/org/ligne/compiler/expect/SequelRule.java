package org.ligne.compiler.expect;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The first or last of some posts comes before or after the first of others. Where there is none of
 * the one, it is broken; where there is none of the others, there is nothing to compare with.
 *
 * @param isFirst whether it is about the first, else the last
 * @param of the posts
 * @param isBefore whether it has to come before, else after
 * @param others those whose first it is compared with
 */
public record SequelRule(boolean isFirst, Filter of, boolean isBefore, Filter others)
    implements PlanRule {
  private static final Comparator<Entry> BY_LATEST =
      Comparator.comparing(Entry::latest).thenComparing(Entry::id);

  @Override
  public List<Breach> breaches(Plan plan) {
    List<Entry> own = plan.of(of);
    List<Entry> compared = plan.of(others);
    if (own.isEmpty()) {
      return List.of(Breach.of(own));
    }
    return compared.isEmpty()
        ? List.of()
        : wrong(own, compared).map(each -> List.of(Breach.of(each))).orElse(List.of());
  }

  /** When it cannot come at its time in whatever plan: the least favourable bounds still fail. */
  private Optional<List<Entry>> wrong(List<Entry> own, List<Entry> compared) {
    Entry edge = isBefore ? earliestPossible(own) : latestPossible(own);
    Entry first = isBefore ? compared.stream().min(BY_LATEST).orElseThrow() : compared.getFirst();
    boolean broken =
        isBefore
            ? !edge.earliest().isBefore(first.latest())
            : !edge.latest().isAfter(first.earliest());
    return broken ? Optional.of(List.of(first, edge)) : Optional.empty();
  }

  /** The entry that bounds how early the edge can be. */
  private Entry earliestPossible(List<Entry> own) {
    return isFirst ? own.getFirst() : own.getLast();
  }

  /** The entry that bounds how late the edge can be. */
  private Entry latestPossible(List<Entry> own) {
    return isFirst
        ? own.stream().min(BY_LATEST).orElseThrow()
        : own.stream().max(BY_LATEST).orElseThrow();
  }
}
