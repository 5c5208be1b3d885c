package org.ligne.planning.conflict;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.ligne.model.value.Span;
import org.ligne.planning.problem.Cap;
import org.ligne.planning.problem.Channel;
import org.ligne.planning.problem.ChannelPolicy;
import org.ligne.planning.problem.Content;
import org.ligne.planning.problem.Entry;
import org.ligne.planning.problem.Follow;
import org.ligne.planning.problem.Link;
import org.ligne.planning.problem.Medium;
import org.ligne.planning.problem.Owner;
import org.ligne.planning.problem.Problem;
import org.ligne.planning.problem.Purse;
import org.ligne.planning.problem.Request;
import org.ligne.planning.problem.Statement;
import org.ligne.planning.problem.Wish;

/**
 * Tries every plan of some entries while some statements hold, with {@code java.time} and plain
 * loops. An entry whose wish does not hold may also be long before and long after.
 */
final class AllPlans {
  private final Problem problem;
  private final List<Entry> entries;
  private final Set<Statement> holding;
  private final ZoneId zone;
  private final List<ZonedDateTime> times = new ArrayList<>();

  private AllPlans(Problem problem, List<Entry> entries, List<Statement> holding) {
    this.problem = problem;
    this.holding = new HashSet<>(holding);
    this.entries = entries.stream().filter(it -> !it.isKept() || holds(it.wish())).toList();
    this.zone = problem.axis().zone();
  }

  /** Whether one of the plans breaks none of the statements. */
  static boolean exist(Problem problem, List<Entry> entries, List<Statement> holding) {
    return new AllPlans(problem, entries, holding).extend();
  }

  private boolean holds(Statement statement) {
    return statement == null || holding.contains(statement);
  }

  private boolean extend() {
    if (times.size() == entries.size()) {
      return true;
    }
    for (ZonedDateTime time : candidates(entries.get(times.size()))) {
      times.add(time);
      if (isSound() && extend()) {
        return true;
      }
      times.removeLast();
    }
    return false;
  }

  private List<ZonedDateTime> candidates(Entry entry) {
    List<ZonedDateTime> all = new ArrayList<>();
    for (int slot = 0; slot < problem.axis().size(); slot++) {
      ZonedDateTime at = problem.axis().at(slot);
      if (isWished(entry.request().wish(), at) && isOpen(entry, slot)) {
        all.add(at);
      }
    }
    if (!holds(entry.wish())) {
      all.add(0, problem.axis().at(0).minusYears(1).plusDays(7L * 7 * entry.index()));
      all.add(0, problem.axis().at(0).plusYears(1).plusDays(7L * 7 * entry.index()));
    }
    return all;
  }

  private boolean isWished(Wish wish, ZonedDateTime at) {
    return !holds(wish.statement())
        || switch (wish) {
          case Wish.At pinned -> at.toInstant().equals(pinned.instant());
          case Wish.Kept kept -> at.toInstant().equals(kept.instant());
          case Wish.Within within ->
              !at.toInstant().isBefore(within.from()) && at.toInstant().isBefore(within.to());
        };
  }

  private boolean isOpen(Entry entry, int slot) {
    Channel channel = problem.channelOf(entry);
    return entry.isPinned()
        || channel.admission(slot).open()
        || !holds(channel.admission(slot).statement());
  }

  private boolean isSound() {
    int last = times.size() - 1;
    for (int other = 0; other < last; other++) {
      if (!areKept(last, other) && !getAlong(last, other)) {
        return false;
      }
    }
    return problem.channels().stream().allMatch(this::capsHold)
        && problem.owners().stream().allMatch(this::ownerHolds)
        && problem.purses().stream().allMatch(this::purseHolds);
  }

  private boolean areKept(int one, int other) {
    return entries.get(one).isKept() && entries.get(other).isKept();
  }

  private Request request(int number) {
    return entries.get(number).request();
  }

  private ZoneId zone(ChannelPolicy policy) {
    return policy.zone() == null ? zone : policy.zone();
  }

  private boolean areApart(int one, int other, Span span, ZoneId in) {
    ZonedDateTime a = times.get(one).withZoneSameInstant(in);
    ZonedDateTime b = times.get(other).withZoneSameInstant(in);
    return a.isBefore(b) ? !b.isBefore(span.after(a)) : !a.isBefore(span.after(b));
  }

  private boolean getAlong(int one, int other) {
    ChannelPolicy policy = problem.channelOf(entries.get(one)).policy();
    boolean near =
        request(one).channel().equals(request(other).channel())
            && holds(policy.gap().statement())
            && !areApart(one, other, policy.gap().span(), zone(policy));
    String content = request(one).content();
    boolean same = content != null && content.equals(request(other).content());
    return !near
        && (!same || staggerHolds(one, other))
        && (same || restsHold(one, other))
        && ordersHold(one, other)
        && ordersHold(other, one);
  }

  private boolean staggerHolds(int one, int other) {
    Content content = problem.contents().get(entries.get(one).content());
    return content.stagger() == null
        || !holds(content.stagger().statement())
        || areApart(one, other, content.stagger().span(), zone);
  }

  private boolean restsHold(int one, int other) {
    for (Medium medium : problem.media()) {
      String id = medium.rest().id();
      if (request(one).media().contains(id)
          && request(other).media().contains(id)
          && holds(medium.rest().statement())
          && !areApart(one, other, medium.rest().span(), zone)) {
        return false;
      }
    }
    return true;
  }

  private boolean ordersHold(int leader, int follower) {
    for (Link link : problem.links()) {
      Follow follow = link.follow();
      if (follow.leader().equals(request(leader).id())
          && follow.follower().equals(request(follower).id())
          && holds(link.statement())
          && !(times.get(follower).isAfter(times.get(leader))
              && !times.get(follower).isBefore(follow.distance().after(times.get(leader))))) {
        return false;
      }
    }
    return true;
  }

  private boolean capsHold(Channel channel) {
    ChannelPolicy policy = channel.policy();
    Predicate<Request> own = it -> it.channel().equals(policy.id());
    return fits(policy.perDay(), own, at -> day(at, zone(policy)))
        && fits(policy.perWeek(), own, at -> week(at, zone(policy)))
        && fits(policy.cadenceMaximum(), own, at -> week(at, zone(policy)));
  }

  private boolean ownerHolds(Owner owner) {
    return fits(owner.capacity(), it -> owner.id().equals(it.owner()), at -> day(at, zone));
  }

  private static LocalDate day(ZonedDateTime at, ZoneId in) {
    return at.withZoneSameInstant(in).toLocalDate();
  }

  private static LocalDate week(ZonedDateTime at, ZoneId in) {
    LocalDate day = day(at, in);
    return day.minusDays(day.getDayOfWeek().getValue() - 1L);
  }

  private boolean fits(
      Cap cap, Predicate<Request> wanted, Function<ZonedDateTime, LocalDate> period) {
    for (int i = 0; cap != null && holds(cap.statement()) && i < times.size(); i++) {
      int count = 0;
      for (int j = 0; j < times.size(); j++) {
        boolean same = period.apply(times.get(i)).equals(period.apply(times.get(j)));
        count += wanted.test(request(j)) && same ? 1 : 0;
      }
      if (wanted.test(request(i)) && !entries.get(i).isKept() && count > cap.count()) {
        return false;
      }
    }
    return true;
  }

  private boolean purseHolds(Purse purse) {
    for (int i = 0; holds(purse.statement()) && i < times.size(); i++) {
      LocalDate week = week(times.get(i), zone);
      long sum = purse.spentIn(week);
      for (int j = 0; j < times.size(); j++) {
        sum += week(times.get(j), zone).equals(week) ? cost(j, purse) : 0;
      }
      if (cost(i, purse) > 0 && !entries.get(i).isKept() && sum > purse.perWeek()) {
        return false;
      }
    }
    return true;
  }

  private long cost(int number, Purse purse) {
    Request.Payment paid = request(number).payment();
    return paid != null && paid.purse().equals(purse.id()) ? paid.amount() : 0;
  }
}
