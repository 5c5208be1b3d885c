package org.ligne.planning.conflict;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.ligne.model.query.DateSpan;
import org.ligne.planning.problem.Entry;
import org.ligne.planning.problem.Wish;

/** Moves a fixed entry to a free slot near its time, within its phase or campaign. */
final class Moving {
  private static final int MOST_TRIALS = 8;

  private final Conflict conflict;
  private final Trial trial;

  Moving(Conflict conflict, Trial trial) {
    this.conflict = conflict;
    this.trial = trial;
  }

  /** The move, with its length in days; half the way is tried as long as that is enough. */
  Optional<Smallest.Sized<Repair.Move>> of(Entry entry) {
    Instant from = ((Wish.At) entry.request().wish()).instant();
    Duration reach = Duration.ofDays(Excerpt.MARGIN);
    Optional<Instant> best = Optional.empty();
    boolean nearer = true;
    for (int i = 0; i < MOST_TRIALS && nearer; i++) {
      Optional<Instant> found = slot(entry, from, reach);
      best = found.isPresent() ? found : best;
      nearer = found.isPresent();
      reach = found.map(it -> Duration.between(from, it).abs().dividedBy(2)).orElse(reach);
    }
    return best.map(it -> sized(entry, from, it)).filter(it -> trial.works(it.repair()));
  }

  private Smallest.Sized<Repair.Move> sized(Entry entry, Instant from, Instant to) {
    ZoneId zone = Clocks.of(entry.request(), conflict.problem());
    LocalDateTime at = to.atZone(zone).toLocalDateTime();
    return new Smallest.Sized<>(
        new Repair.Move(entry, at), Duration.between(from, to).abs().toDays());
  }

  private Optional<Instant> slot(Entry entry, Instant from, Duration reach) {
    ZoneId zone = Clocks.of(entry.request(), conflict.problem());
    DateSpan days = Clocks.days(entry.request(), conflict.problem());
    Instant first = days.first().atStartOfDay(zone).toInstant();
    Instant end = days.last().plusDays(1).atStartOfDay(zone).toInstant();
    Instant earliest = from.minus(reach);
    Instant latest = from.plus(reach).plusSeconds(1);
    Instant low = earliest.isBefore(first) ? first : earliest;
    Instant high = latest.isAfter(end) ? end : latest;
    return high.isBefore(low)
        ? Optional.empty()
        : trial.whereIs(
            entry,
            Amendment.adrift(conflict.problem(), entry, new Wish.Within(low, high, entry.wish())));
  }
}
