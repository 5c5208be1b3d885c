package org.ligne.planning.naive;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.function.ToLongFunction;
import org.ligne.model.value.Span;
import org.ligne.planning.problem.ChannelPolicy;
import org.ligne.planning.problem.Problem;
import org.ligne.planning.problem.Request;

/**
 * What both naive judges look at: requests, policies, and the clock of each slot. Nothing counted
 * here is remembered from one plan to the next.
 */
final class Naive {
  static final int NOWHERE = -1;

  final Problem problem;
  final Request[] requests;
  private final ChannelPolicy[] policies;

  Naive(Problem problem) {
    this.problem = problem;
    this.requests = problem.entries().stream().map(it -> it.request()).toArray(Request[]::new);
    this.policies =
        problem.entries().stream()
            .map(it -> problem.channelOf(it).policy())
            .toArray(ChannelPolicy[]::new);
  }

  ZoneId commonZone() {
    return problem.axis().zone();
  }

  ChannelPolicy policy(int entry) {
    return policies[entry];
  }

  ZoneId zone(ChannelPolicy policy) {
    return policy.zone() == null ? commonZone() : policy.zone();
  }

  /** The date of each slot in a zone, in days of the epoch. */
  long[] days(ZoneId zone) {
    return ofAllSlots(zone, at -> at.toLocalDate().toEpochDay());
  }

  /** The Monday of the week of each slot in a zone, in days of the epoch. */
  long[] weeks(ZoneId zone) {
    return ofAllSlots(zone, at -> at.toLocalDate().toEpochDay() - at.getDayOfWeek().getValue() + 1);
  }

  /** The minute of the epoch that is a span after each slot. */
  long[] after(Span span, ZoneId zone) {
    return ofAllSlots(zone, at -> span.after(at).toEpochSecond() / 60);
  }

  /** Whether two slots are a span apart, whichever comes first. */
  boolean areApart(int one, int other, long[] after) {
    return problem.axis().minute(Math.max(one, other)) >= after[Math.min(one, other)];
  }

  private long[] ofAllSlots(ZoneId zone, ToLongFunction<ZonedDateTime> of) {
    long[] all = new long[problem.axis().size()];
    Arrays.setAll(all, slot -> of.applyAsLong(problem.axis().at(slot).withZoneSameInstant(zone)));
    return all;
  }
}
