package org.ligne.planning.translate;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ligne.model.line.Channel;
import org.ligne.model.line.Line;
import org.ligne.model.line.Period;
import org.ligne.model.line.Person;
import org.ligne.model.query.DateSpan;
import org.ligne.model.query.Days;
import org.ligne.planning.problem.Cadence;
import org.ligne.planning.problem.Cap;
import org.ligne.planning.problem.ChannelPolicy;
import org.ligne.planning.problem.Gap;
import org.ligne.planning.problem.Opening;
import org.ligne.planning.problem.Owner;
import org.ligne.planning.problem.Statement;
import org.ligne.planning.problem.StatementKind;

/** What a line lays down for its channels and people. */
final class Policies {
  private final Line line;
  private final Surroundings surroundings;
  private final Ids ids;
  private final Optional<Instant> earliest;

  /**
   * The policies of a line.
   *
   * @param earliest the moment before which nothing is planned any more, if there is one
   */
  Policies(Line line, Surroundings surroundings, Ids ids, Optional<Instant> earliest) {
    this.line = line;
    this.surroundings = surroundings;
    this.ids = ids;
    this.earliest = earliest;
  }

  /** What holds for a channel that is in use over some periods. */
  ChannelPolicy of(Channel channel, Collection<DateSpan> periods) {
    Opening stated = new ChannelOpening(line, channel, surroundings);
    Opening opening = earliest.<Opening>map(moment -> new OpenFrom(stated, moment)).orElse(stated);
    ZoneId zone = channel.getZone() == null ? line.getZone() : channel.getZone();
    ChannelPolicy policy = ChannelPolicy.unlimited(ids.of(channel), opening).in(zone);
    Gap gap = gap(channel);
    return (gap == null ? policy : policy.with(gap))
        .withPerDay(cap(channel, Period.DAY, StatementKind.MAX_PER_DAY))
        .withPerWeek(cap(channel, Period.WEEK, StatementKind.MAX_PER_WEEK))
        .withCadence(minimum(channel, periods), maximum(channel));
  }

  static Owner of(Person person, Ids ids) {
    if (person.getCapacity() == null) {
      return new Owner(ids.of(person), null);
    }
    Statement statement = new Statement(StatementKind.CAPACITY, Phrases.of(person), person);
    return new Owner(ids.of(person), new Cap(person.getCapacity(), statement));
  }

  /** The widest gap that is stated, or null. */
  private static Gap gap(Channel channel) {
    return channel.getGaps().stream()
        .filter(gap -> gap.getAtLeast() != null && !Spans.isEmpty(gap.getAtLeast()))
        .max(Comparator.comparing(gap -> Spans.minutes(gap.getAtLeast())))
        .map(
            gap ->
                new Gap(gap.getAtLeast(), new Statement(StatementKind.GAP, Phrases.of(gap), gap)))
        .orElse(null);
  }

  /** The tightest cap on a period, or null. */
  private static Cap cap(Channel channel, Period period, StatementKind kind) {
    return channel.getCaps().stream()
        .filter(cap -> cap.getPeriod() == period)
        .min(Comparator.comparingInt(org.ligne.model.line.Cap::getMax))
        .map(cap -> new Cap(cap.getMax(), new Statement(kind, Phrases.of(cap), cap)))
        .orElse(null);
  }

  private static Cadence minimum(Channel channel, Collection<DateSpan> periods) {
    return cadence(channel)
        .map(
            cadence ->
                new Cadence(
                    cadence.getCount().getMin(),
                    List.copyOf(periods),
                    new Statement(StatementKind.CADENCE_MINIMUM, Phrases.of(cadence), cadence)))
        .orElse(null);
  }

  private static Cap maximum(Channel channel) {
    return cadence(channel)
        .map(
            cadence ->
                new Cap(
                    Days.max(cadence.getCount()),
                    new Statement(StatementKind.CADENCE_MAXIMUM, Phrases.of(cadence), cadence)))
        .orElse(null);
  }

  private static Optional<org.ligne.model.line.Cadence> cadence(Channel channel) {
    return channel.getCadences().stream().filter(each -> each.getCount() != null).findFirst();
  }
}
