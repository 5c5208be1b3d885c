package org.ligne.platform.force;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.eclipse.emf.ecore.EObject;
import org.ligne.model.campaign.Placement;
import org.ligne.model.line.Channel;
import org.ligne.model.line.LimitOverride;
import org.ligne.model.platform.ConditionKind;
import org.ligne.model.platform.Format;
import org.ligne.model.platform.Limit;
import org.ligne.model.platform.Platform;
import org.ligne.model.query.Contents;
import org.ligne.model.query.DateSpan;
import org.ligne.model.query.Limits;

/**
 * The limits a post is judged by. Of limits on one subject that ask for what the post carries, the
 * one nearest to it holds: one of its channel before one of its format before one of the network,
 * and of these the one with the most conditions. Limits that are as near as each other all hold.
 * One that is unknown holds too: it says that nothing is known there, whatever a farther one says.
 * One that makes no sense does not hold.
 *
 * <p>What is asked later gives the same answer as long as the model stays as it is; it is meant to
 * be used at once and thrown away.
 */
public final class LimitsInForce {
  private final List<Limit> limits;
  private final Supplier<Circumstances> circumstances;
  private Circumstances known;

  private LimitsInForce(List<Limit> limits, Supplier<Circumstances> circumstances) {
    this.limits = limits;
    this.circumstances = circumstances;
  }

  /** The limits of a placement; none while its format or channel is not known. */
  public static LimitsInForce of(Placement placement) {
    return new LimitsInForce(candidates(placement), () -> Cargo.of(placement));
  }

  /**
   * The limits of a format.
   *
   * @param channel the account it is published on, or null to leave overrides out
   */
  public static LimitsInForce of(Format format, Channel channel, Circumstances circumstances) {
    return new LimitsInForce(candidates(format, channel), () -> circumstances);
  }

  /** What a placement carries; its channel and its post must be known. */
  public static Circumstances circumstances(Placement placement) {
    return Cargo.of(placement);
  }

  private static List<Limit> candidates(Placement placement) {
    Channel channel = placement.getChannel();
    Format format = Contents.format(placement);
    boolean known =
        isKnown(channel)
            && isKnown(format)
            && format.eContainer() == channel.getPlatform()
            && Contents.content(placement) != null;
    return known ? candidates(format, channel) : List.of();
  }

  private static boolean isKnown(EObject element) {
    return element != null && !element.eIsProxy();
  }

  /**
   * The limits that hold for every post of a format, whatever it carries and whenever it goes out.
   *
   * @param channel the account it is published on, or null to leave overrides out
   */
  public static List<Limit> always(Format format, Channel channel) {
    Set<ConditionKind> anything = EnumSet.allOf(ConditionKind.class);
    return of(format, channel, new Circumstances(Set.of(), anything, Set.of())).on(null);
  }

  /**
   * All limits that may hold for a format, nearest first: of the channel, the format, the network.
   *
   * @param channel the account it is published on, or null to leave overrides out
   */
  public static List<Limit> candidates(Format format, Channel channel) {
    List<Limit> all = new ArrayList<>();
    if (channel != null) {
      channel.getOverrides().stream()
          .filter(each -> each.getFormat() == null || each.getFormat() == format)
          .map(LimitOverride::getLimit)
          .filter(Objects::nonNull)
          .forEach(all::add);
    }
    all.addAll(format.getLimits());
    if (format.eContainer() instanceof Platform platform) {
      all.addAll(platform.getLimits());
    }
    return all;
  }

  /** Whether anything of a kind is said at all. */
  public boolean knows(Class<? extends Limit> kind) {
    return limits.stream().anyMatch(kind::isInstance);
  }

  /**
   * The limits that hold on a day, unknown ones included.
   *
   * @param day a day in the channel's zone, or null when there is none yet: what is dated does not
   *     hold then
   */
  public List<Limit> on(LocalDate day) {
    return nearest(limits.stream().filter(limit -> applies(limit, day)).toList());
  }

  /** The known limits of a kind that hold on a day, which may be null. */
  public <L extends Limit> List<L> on(LocalDate day, Class<L> kind) {
    List<L> applying =
        limits.stream()
            .filter(kind::isInstance)
            .map(kind::cast)
            .filter(limit -> applies(limit, day))
            .toList();
    return nearest(applying).stream().filter(limit -> !limit.isUnknown()).toList();
  }

  private static <L extends Limit> List<L> nearest(List<L> applying) {
    return applying.stream()
        .filter(limit -> applying.stream().noneMatch(other -> beats(other, limit)))
        .toList();
  }

  /**
   * The days on which limits of a kind change within some spans: of each state of the limits that
   * reigns on a day of the spans, the first such day. Without dated limits that is one day alone.
   */
  public List<LocalDate> turns(Class<? extends Limit> kind, Collection<DateSpan> spans) {
    SortedSet<LocalDate> changes = new TreeSet<>();
    limits.stream().filter(kind::isInstance).forEach(limit -> addChanges(limit, changes));
    Map<Integer, LocalDate> first = new LinkedHashMap<>();
    for (DateSpan span : spans) {
      TreeSet<LocalDate> days = new TreeSet<>(changes.subSet(span.first(), end(span)));
      days.add(span.first());
      days.forEach(day -> first.merge(state(changes, day), day, LimitsInForce::earlier));
    }
    return first.values().stream().sorted().toList();
  }

  private static LocalDate end(DateSpan span) {
    return span.isEmpty() ? span.first() : span.last().plusDays(1);
  }

  private static int state(SortedSet<LocalDate> changes, LocalDate day) {
    return changes.headSet(day.plusDays(1)).size();
  }

  private static LocalDate earlier(LocalDate a, LocalDate b) {
    return a.isBefore(b) ? a : b;
  }

  private static void addChanges(Limit limit, SortedSet<LocalDate> changes) {
    Optional.ofNullable(limit.getSince()).ifPresent(changes::add);
    Optional.ofNullable(limit.getUntil()).map(day -> day.plusDays(1)).ifPresent(changes::add);
  }

  private static boolean isDue(Limit limit, LocalDate day) {
    return day == null
        ? limit.getSince() == null && limit.getUntil() == null
        : Limits.holdsOn(limit, day);
  }

  private boolean applies(Limit limit, LocalDate day) {
    return isDue(limit, day) && isMet(limit) && Flaws.of(limit).isEmpty();
  }

  private boolean isMet(Limit limit) {
    return limit.getConditions().isEmpty()
        || limit.getConditions().stream().allMatch(circumstances()::meet);
  }

  private Circumstances circumstances() {
    if (known == null) {
      known = circumstances.get();
    }
    return known;
  }

  private static boolean beats(Limit near, Limit far) {
    int rank = Integer.compare(rank(near), rank(far));
    boolean nearer =
        rank < 0 || rank == 0 && near.getConditions().size() > far.getConditions().size();
    return nearer && Limits.compete(near, far);
  }

  private static int rank(Limit limit) {
    return switch (limit.eContainer()) {
      case LimitOverride override -> 0;
      case Format format -> 1;
      default -> 2;
    };
  }
}
