package org.ligne.planning.conflict;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Stream;
import org.ligne.model.query.DateSpan;
import org.ligne.planning.problem.Entry;
import org.ligne.planning.problem.Statement;
import org.ligne.planning.problem.Wish;

/** Makes a phase or a campaign last a few days longer, later rather than earlier. */
final class Widening {
  private final Conflict conflict;
  private final Trial trial;

  Widening(Conflict conflict, Trial trial) {
    this.conflict = conflict;
    this.trial = trial;
  }

  Optional<Smallest.Sized<Repair.Widen>> of(Statement period) {
    return conflict.entries().stream()
        .filter(entry -> entry.wish().equals(period) && !entry.isPinned())
        .findFirst()
        .flatMap(entry -> of(period, days(entry)));
  }

  private DateSpan days(Entry entry) {
    ZoneId zone = Clocks.of(entry.request(), conflict.problem());
    Wish.Within window = (Wish.Within) entry.request().wish();
    return new DateSpan(
        window.from().atZone(zone).toLocalDate(),
        window.to().minusSeconds(1).atZone(zone).toLocalDate());
  }

  private Optional<Smallest.Sized<Repair.Widen>> of(Statement period, DateSpan now) {
    DateSpan most =
        Clocks.bounds(period)
            .orElse(
                new DateSpan(
                    now.first().minusDays(Excerpt.MARGIN), now.last().plusDays(Excerpt.MARGIN)));
    var later =
        Smallest.repair(
            room(now.last(), most.last()),
            more -> new Repair.Widen(period, now.first(), now.last().plusDays(more)),
            trial);
    long atMost = later.map(it -> it.size() - 1).orElse((long) Excerpt.MARGIN);
    var earlier =
        Smallest.repair(
            Math.min(atMost, room(most.first(), now.first())),
            more -> new Repair.Widen(period, now.first().minusDays(more), now.last()),
            trial);
    return Stream.of(earlier, later).flatMap(Optional::stream).findFirst();
  }

  private static long room(LocalDate first, LocalDate last) {
    return Math.clamp(last.toEpochDay() - first.toEpochDay(), 0, Excerpt.MARGIN);
  }
}
