package org.ligne.compiler.expect;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ligne.model.value.Span;

/**
 * Some posts keep a distance in time from one another, all of them or those that have something in
 * common. What goes to several channels is one post: it keeps no distance from itself. Days are
 * those of the calendar, so a day over a clock change is a day.
 *
 * @param of the posts
 * @param atLeast the distance
 * @param same in what respect they have to be alike for it to matter; all posts if there is none
 */
public record GapRule(Filter of, Span atLeast, Optional<Aspect> same) implements PlanRule {
  private static final BigDecimal DAY = BigDecimal.valueOf(Duration.ofDays(1).toMinutes());

  @Override
  public List<Breach> breaches(Plan plan) {
    List<Entry> own = plan.of(of).stream().filter(this::matters).toList();
    List<Breach> found = new ArrayList<>();
    for (int i = 0; i < own.size(); i++) {
      nearest(plan, own, i).ifPresent(found::add);
    }
    return found;
  }

  /** The next one that comes too soon; those after it are told by its own turn. */
  private Optional<Breach> nearest(Plan plan, List<Entry> own, int index) {
    Entry one = own.get(index);
    if (!one.isFixed()) {
      return Optional.empty();
    }
    Instant free = atLeast.after(one.latest().atZone(plan.zone())).toInstant();
    return own.subList(index + 1, own.size()).stream()
        .takeWhile(next -> next.earliest().isBefore(free))
        .filter(next -> next.isFixed() && !next.content().equals(one.content()))
        .filter(next -> alike(one, next))
        .findFirst()
        .map(next -> Breach.of(days(one, next), List.of(one, next)));
  }

  private boolean matters(Entry entry) {
    return same.map(aspect -> !entry.of(aspect).isEmpty()).orElse(true);
  }

  private boolean alike(Entry one, Entry other) {
    return same.map(aspect -> one.of(aspect).stream().anyMatch(other.of(aspect)::contains))
        .orElse(true);
  }

  private static BigDecimal days(Entry one, Entry next) {
    long minutes = Duration.between(one.latest(), next.earliest()).toMinutes();
    return BigDecimal.valueOf(minutes).divide(DAY, 1, RoundingMode.HALF_EVEN);
  }
}
