package org.ligne.compiler.timed;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ligne.model.campaign.Placement;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.platform.PublishLimit;
import org.ligne.model.platform.Publisher;
import org.ligne.model.platform.ScheduleLimit;
import org.ligne.model.value.Quantity;
import org.ligne.model.value.Unit.Dimension;
import org.ligne.platform.check.Evidence;

/**
 * Whether posts can be handed over to their networks at a moment: not nearer to their time, and not
 * further ahead, than the network takes them. Who hands them over is who the network says can
 * publish them; where it does not say, a program if it takes any ahead of time, else a person.
 */
final class Handovers {
  private Handovers() {}

  /** Which bound a post does not keep at the moment, and by when that changes. */
  private record Late(HandoverCode code, ScheduleLimit limit, Quantity bound) {}

  /** One breach for each statement and bound; what has gone out is left alone. */
  static List<Breach> of(List<Timed> posts, Instant now) {
    Map<Placement, Map<Late, List<Timed>>> found = new LinkedHashMap<>();
    for (Timed post : posts) {
      if (post.at().isAfter(now)) {
        late(post, now)
            .ifPresent(
                late ->
                    found
                        .computeIfAbsent(
                            post.publication().placement(), any -> new LinkedHashMap<>())
                        .computeIfAbsent(late, any -> new ArrayList<>())
                        .add(post));
      }
    }
    return found.values().stream()
        .flatMap(each -> each.entrySet().stream())
        .map(each -> breach(each.getKey(), each.getValue()))
        .toList();
  }

  private static Optional<Late> late(Timed post, Instant now) {
    return limits(post).stream()
        .flatMap(
            limit ->
                Stream.of(
                    new Late(HandoverCode.HANDOVER_TOO_EARLY, limit, limit.getMax()),
                    new Late(HandoverCode.HANDOVER_TOO_LATE, limit, limit.getMin())))
        .filter(late -> late.bound() != null)
        .filter(late -> late.bound().dimension() == Dimension.TIME)
        .filter(late -> isBroken(late, Duration.between(now, post.at())))
        .findFirst();
  }

  private static boolean isBroken(Late late, Duration left) {
    Duration bound = Duration.ofMillis(late.bound().inBase().longValue());
    return late.code() == HandoverCode.HANDOVER_TOO_EARLY
        ? left.compareTo(bound) > 0
        : left.compareTo(bound) < 0;
  }

  /** Those of who hands it over; how near and how far ahead may be told apart. */
  private static List<ScheduleLimit> limits(Timed post) {
    List<ScheduleLimit> limits = Holding.limits(post, ScheduleLimit.class);
    boolean person =
        Holding.limits(post, PublishLimit.class).stream()
            .anyMatch(limit -> limit.isSetBy() && limit.getBy() == Publisher.PERSON);
    List<ScheduleLimit> program = by(Publisher.API, limits);
    return person || program.isEmpty() ? by(Publisher.PERSON, limits) : program;
  }

  private static List<ScheduleLimit> by(Publisher publisher, List<ScheduleLimit> limits) {
    return limits.stream()
        .filter(limit -> limit.isSetBy() && limit.getBy() == publisher && !limit.isRefused())
        .toList();
  }

  private static Breach breach(Late late, List<Timed> posts) {
    Timed post = posts.getFirst();
    Duration bound = Duration.ofMillis(late.bound().inBase().longValue());
    Finding finding =
        Evidence.finding(
            late.limit(),
            post.publication().placement(),
            null,
            late.code(),
            post.id(),
            Shown.time(post),
            late.limit().getBy().ordinal(),
            Shown.number(late.bound()),
            Shown.unit(late.bound()),
            Shown.time(post.at().minus(bound), post.zone()),
            posts.size() - 1);
    return new Breach(late.limit(), posts, finding.as(late.code().severity()));
  }
}
