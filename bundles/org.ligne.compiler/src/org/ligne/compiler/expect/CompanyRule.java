package org.ligne.compiler.expect;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ligne.model.value.Span;

/**
 * Some posts want others before them, each of them on its own. What goes to several channels counts
 * once, by its first time; a post is no company for itself.
 *
 * @param of the posts that want company
 * @param atLeast how many different posts
 * @param before which
 * @param within how long before at most, if that matters
 */
public record CompanyRule(Filter of, int atLeast, Filter before, Optional<Span> within)
    implements PlanRule {

  /** Company, and until when it counts. */
  private record Reach(Entry entry, Instant until) {
    boolean mayAccompany(Entry other) {
      return !entry.content().equals(other.content())
          && entry.earliest().isBefore(other.latest())
          && !until.isBefore(other.earliest());
    }
  }

  @Override
  public List<Breach> breaches(Plan plan) {
    List<Reach> company = plan.of(before).stream().map(each -> reach(each, plan)).toList();
    return plan.of(of).stream().flatMap(each -> alone(each, company).stream()).toList();
  }

  private Reach reach(Entry entry, Plan plan) {
    Instant until =
        within
            .map(span -> span.after(entry.latest().atZone(plan.zone())).toInstant())
            .orElse(Instant.MAX);
    return new Reach(entry, until);
  }

  private Optional<Breach> alone(Entry entry, List<Reach> company) {
    List<Entry> all =
        new ArrayList<>(
            company.stream().filter(each -> each.mayAccompany(entry)).map(Reach::entry).toList());
    long different = all.stream().map(Entry::content).distinct().count();
    all.add(entry);
    return different < atLeast ? Optional.of(Breach.of(different, all)) : Optional.empty();
  }
}
