package org.ligne.compiler.impact;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ligne.compiler.load.Project;
import org.ligne.compiler.timed.Timed;
import org.ligne.model.platform.Limit;
import org.ligne.model.query.Limits;

/** What the dated rules of the present packs change while a plan runs. */
final class Dated {
  private Dated() {}

  /** Posts as if the rules stayed what they are on the day to start from. */
  static List<Timed> before(List<Timed> posts, Optional<Instant> from) {
    return posts.stream().map(post -> post.under(start(post, posts, from))).toList();
  }

  /** The day to start from: the one that was named, else that of the first post. */
  private static LocalDate start(Timed post, List<Timed> posts, Optional<Instant> from) {
    Instant start =
        from.orElseGet(() -> posts.stream().map(Timed::at).min(Comparator.naturalOrder()).get());
    return LocalDate.ofInstant(start, post.zone());
  }

  /** Notes which rules change between that day and the last post. */
  static void state(Project project, List<Timed> posts, Optional<Instant> from, Changes changes) {
    Optional<LocalDate> last = posts.stream().map(Timed::day).max(Comparator.naturalOrder());
    if (last.isPresent()) {
      LocalDate first = start(posts.getFirst(), posts, from);
      Facts.limits(project)
          .forEach((key, limits) -> state(key, limits, first, last.get(), changes));
    }
  }

  private static void state(
      Key key, List<Limit> limits, LocalDate first, LocalDate last, Changes changes) {
    List<Limit> ending =
        limits.stream()
            .filter(limit -> Limits.holdsOn(limit, first))
            .filter(limit -> limit.getUntil() != null && limit.getUntil().isBefore(last))
            .toList();
    List<Limit> beginning =
        limits.stream()
            .filter(limit -> limit.getSince() != null && limit.getSince().isAfter(first))
            .filter(limit -> !limit.getSince().isAfter(last))
            .toList();
    if (!ending.isEmpty() || !beginning.isEmpty()) {
      Optional<LocalDate> end =
          ending.stream().map(limit -> limit.getUntil().plusDays(1)).min(LocalDate::compareTo);
      changes.state(key, Facts.without(ending, beginning), Facts.without(beginning, ending), end);
    }
  }
}
