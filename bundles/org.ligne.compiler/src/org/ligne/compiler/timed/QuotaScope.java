package org.ligne.compiler.timed;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.ligne.model.line.Channel;
import org.ligne.model.line.LimitOverride;
import org.ligne.model.platform.Format;
import org.ligne.model.platform.Limit;
import org.ligne.model.platform.Platform;
import org.ligne.model.platform.QuotaLimit;
import org.ligne.model.query.Limits;
import org.ligne.model.value.Unit.Dimension;

/**
 * Which quota counts which posts. A quota of a format counts the posts of the format, one of the
 * network counts all, so both can hold at a time. Of those that count alike within the same time,
 * the one of the channel holds before others, then the one with more conditions.
 */
final class QuotaScope {
  private final List<QuotaLimit> quotas;

  private QuotaScope(List<QuotaLimit> quotas) {
    this.quotas = quotas;
  }

  /** The quotas that may concern the posts of an account. */
  static QuotaScope of(List<Timed> posts) {
    Set<QuotaLimit> found = new LinkedHashSet<>();
    Platform platform = posts.getFirst().channel().getPlatform();
    add(platform.getLimits().stream(), found);
    posts.stream()
        .map(Timed::format)
        .filter(format -> format != null)
        .distinct()
        .forEach(format -> add(format.getLimits().stream(), found));
    for (Channel channel : Accounts.channels(posts)) {
      add(channel.getOverrides().stream().map(LimitOverride::getLimit), found);
    }
    return new QuotaScope(List.copyOf(found));
  }

  private static void add(Stream<? extends Limit> limits, Set<QuotaLimit> found) {
    limits
        .filter(QuotaLimit.class::isInstance)
        .map(QuotaLimit.class::cast)
        .filter(QuotaScope::isKnown)
        .forEach(found::add);
  }

  private static boolean isKnown(QuotaLimit quota) {
    return !quota.isUnknown()
        && quota.getMax() != null
        && quota.getWindow() != null
        && quota.getWindow().dimension() == Dimension.TIME
        && quota.getWindow().amount().signum() > 0;
  }

  List<QuotaLimit> quotas() {
    return quotas;
  }

  static Duration window(QuotaLimit quota) {
    return Duration.ofMillis(quota.getWindow().inBase().longValue());
  }

  /** Whether a quota counts a post. */
  static boolean counts(QuotaLimit quota, Timed post) {
    Format format = format(quota);
    return (format == null || format == post.format())
        && (channel(quota) == null || Accounts.shares(channel(quota), post))
        && Holding.meets(quota, post);
  }

  /** Whether a post it counts is held against it: it is in force that day, and no other instead. */
  boolean judges(QuotaLimit quota, Timed post) {
    return Limits.holdsOn(quota, post.day())
        && quotas.stream()
            .filter(other -> other != quota && isRival(quota, other))
            .noneMatch(other -> holdsFor(other, post) && isCloser(other, quota));
  }

  private static boolean holdsFor(QuotaLimit quota, Timed post) {
    return counts(quota, post) && Limits.holdsOn(quota, post.day());
  }

  private static boolean isRival(QuotaLimit one, QuotaLimit other) {
    return one.getSubject() == other.getSubject()
        && format(one) == format(other)
        && window(one).equals(window(other));
  }

  private static boolean isCloser(QuotaLimit one, QuotaLimit other) {
    boolean own = channel(one) != null;
    return own == (channel(other) != null)
        ? one.getConditions().size() > other.getConditions().size()
        : own;
  }

  private static Format format(QuotaLimit quota) {
    EObject owner = quota.eContainer();
    return owner instanceof LimitOverride override
        ? override.getFormat()
        : owner instanceof Format format ? format : null;
  }

  private static Channel channel(QuotaLimit quota) {
    return quota.eContainer() instanceof LimitOverride override
        ? (Channel) override.eContainer()
        : null;
  }
}
