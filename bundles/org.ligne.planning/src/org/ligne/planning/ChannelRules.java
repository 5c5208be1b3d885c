package org.ligne.planning;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.ligne.planning.problem.Channel;
import org.ligne.planning.problem.ChannelPolicy;
import org.ligne.planning.problem.Gap;
import org.ligne.planning.problem.Problem;

/** Checks what the line lays down for each channel, in the channel's zone. */
final class ChannelRules {
  private final Problem problem;
  private final Breaches breaches;

  ChannelRules(Problem problem, Breaches breaches) {
    this.problem = problem;
    this.breaches = breaches;
  }

  void check(List<Placed> placed) {
    Map<String, List<Placed>> byChannel =
        Breaches.gathered(placed, request -> List.of(request.channel()));
    for (Channel channel : problem.channels()) {
      check(channel.policy(), byChannel.getOrDefault(channel.id(), List.of()));
    }
  }

  private void check(ChannelPolicy policy, List<Placed> own) {
    ZoneId zone = policy.zone() == null ? problem.axis().zone() : policy.zone();
    Gap gap = policy.gap();
    breaches.near(own, gap.span(), zone, (one, other) -> true, gap.statement());
    breaches.many(own, policy.perDay(), time -> Breaches.day(time, zone));
    breaches.many(own, policy.perWeek(), time -> Breaches.week(time, zone));
    breaches.many(own, policy.cadenceMaximum(), time -> Breaches.week(time, zone));
  }
}
