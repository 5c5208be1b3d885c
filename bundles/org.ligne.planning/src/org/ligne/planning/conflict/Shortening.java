package org.ligne.planning.conflict;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.ligne.model.value.Span;
import org.ligne.planning.problem.Gap;
import org.ligne.planning.problem.Link;
import org.ligne.planning.problem.Statement;

/**
 * Shortens a distance by as little as is enough: by days, a day by hours, hours by hours and what
 * is short by half hours; in the end it is gone.
 */
final class Shortening {
  private static final int DAY = 24 * 60;
  private static final int HOUR = 60;
  private static final int HALF_HOUR = 30;
  private static final int SHORT = 6 * HOUR;

  private final Conflict conflict;
  private final Trial trial;

  Shortening(Conflict conflict, Trial trial) {
    this.conflict = conflict;
    this.trial = trial;
  }

  /** Nothing for what nobody stated. */
  Optional<Smallest.Sized<Repair.Shorten>> of(Statement distance) {
    return spans(distance)
        .findFirst()
        .flatMap(
            span ->
                Smallest.repair(
                    steps(span), less -> new Repair.Shorten(distance, less(span, less)), trial));
  }

  private Stream<Span> spans(Statement distance) {
    Stream<Span> gaps =
        conflict.problem().channels().stream()
            .map(channel -> channel.policy().gap())
            .filter(gap -> gap.statement().equals(distance) && !gap.equals(Gap.NONE_STATED))
            .map(gap -> gap.span());
    Stream<Span> staggers =
        conflict.problem().contents().stream()
            .map(content -> content.stagger())
            .filter(stagger -> stagger != null && stagger.statement().equals(distance))
            .map(stagger -> stagger.span());
    Stream<Span> rests =
        conflict.problem().media().stream()
            .map(medium -> medium.rest())
            .filter(rest -> rest.statement().equals(distance))
            .map(rest -> rest.span());
    Stream<Span> orders =
        conflict.problem().links().stream()
            .map(Link::follow)
            .filter(follow -> follow.statement().equals(distance))
            .map(follow -> follow.distance());
    return Stream.of(gaps, staggers, rests, orders).flatMap(each -> each);
  }

  private static long steps(Span span) {
    return span.days() > 1 ? span.days() : Math.ceilDiv(minutes(span), unit(span));
  }

  private static long minutes(Span span) {
    return (long) span.days() * DAY + span.time().toMinutes();
  }

  private static int unit(Span span) {
    return minutes(span) > SHORT ? HOUR : HALF_HOUR;
  }

  /** What is left after so many steps down to whole units. */
  private static Span less(Span span, long steps) {
    return span.days() > 1
        ? Span.ofDays((int) (span.days() - steps))
        : Span.of(Duration.ofMinutes((steps(span) - steps) * unit(span)));
  }
}
