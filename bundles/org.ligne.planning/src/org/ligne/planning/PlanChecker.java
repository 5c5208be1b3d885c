package org.ligne.planning;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.ligne.planning.problem.Cap;
import org.ligne.planning.problem.Channel;
import org.ligne.planning.problem.ChannelPolicy;
import org.ligne.planning.problem.Entry;
import org.ligne.planning.problem.Follow;
import org.ligne.planning.problem.Owner;
import org.ligne.planning.problem.Problem;
import org.ligne.planning.problem.Wish;

/**
 * Judges a solution from what was asked, with java.time and plain loops: it shares neither slots
 * nor counts nor code with the search, so that a mistake there cannot hide here.
 */
public final class PlanChecker {
  private final Problem problem;
  private final List<Placed> placed;
  private final Map<String, Placed> byId = new TreeMap<>();
  private final List<Violation> found = new ArrayList<>();

  private PlanChecker(Solution solution) {
    problem = solution.problem();
    placed = solution.placed();
    placed.forEach(one -> byId.put(one.entry().id(), one));
  }

  /** Every hard statement the solution breaks, and every entry it loses or doubles. */
  public static List<Violation> check(Solution solution) {
    PlanChecker checker = new PlanChecker(solution);
    checker.checkCompleteness(solution);
    checker.placed.forEach(checker::checkWish);
    checker.problem.channels().forEach(checker::checkChannel);
    checker.problem.owners().forEach(checker::checkOwner);
    checker.problem.links().forEach(link -> checker.checkFollow(link.follow()));
    return checker.found.stream().filter(PlanChecker::isNews).toList();
  }

  /** What was published already may break a rule that was made later; nothing can be done. */
  private static boolean isNews(Violation violation) {
    return !violation.entries().stream().allMatch(Entry::isKept);
  }

  private void checkCompleteness(Solution solution) {
    Map<String, Integer> times = new TreeMap<>();
    placed.forEach(it -> times.merge(it.entry().id(), 1, Integer::sum));
    solution.unplaced().forEach(it -> times.merge(it.entry().id(), 1, Integer::sum));
    problem.entries().stream()
        .filter(entry -> times.getOrDefault(entry.id(), 0) != 1)
        .forEach(entry -> found.add(new Violation(entry.wish(), List.of(entry))));
  }

  private void checkWish(Placed one) {
    boolean kept =
        switch (one.entry().request().wish()) {
          case Wish.At at -> one.at().toInstant().equals(at.instant());
          case Wish.Kept done -> one.at().toInstant().equals(done.instant());
          case Wish.Within within ->
              !one.at().toInstant().isBefore(within.from())
                  && one.at().toInstant().isBefore(within.to())
                  && isOpen(one);
        };
    if (!kept) {
      found.add(new Violation(one.entry().wish(), List.of(one.entry())));
    }
  }

  private boolean isOpen(Placed one) {
    ChannelPolicy policy = problem.channelOf(one.entry()).policy();
    ZoneId zone = zone(policy);
    return policy.opening().at(one.at().withZoneSameInstant(zone)).open();
  }

  private void checkChannel(Channel channel) {
    ChannelPolicy policy = channel.policy();
    List<Placed> own =
        placed.stream().filter(it -> it.entry().request().channel().equals(policy.id())).toList();
    checkGap(policy, own);
    ZoneId zone = zone(policy);
    checkCap(policy.perDay(), own, time -> day(time.withZoneSameInstant(zone)));
    checkCap(policy.perWeek(), own, time -> week(time.withZoneSameInstant(zone)));
    checkCap(policy.cadenceMaximum(), own, time -> week(time.withZoneSameInstant(zone)));
  }

  private ZoneId zone(ChannelPolicy policy) {
    return policy.zone() == null ? problem.axis().zone() : policy.zone();
  }

  private void checkGap(ChannelPolicy policy, List<Placed> own) {
    for (Placed one : own) {
      for (Placed other : own) {
        boolean later = one != other && !other.at().isBefore(one.at());
        if (later && other.at().isBefore(policy.gap().span().after(one.at()))) {
          found.add(new Violation(policy.gap().statement(), List.of(one.entry(), other.entry())));
        }
      }
    }
  }

  private void checkOwner(Owner owner) {
    List<Placed> own =
        placed.stream()
            .filter(it -> Objects.equals(it.entry().request().owner(), owner.id()))
            .toList();
    checkCap(owner.capacity(), own, PlanChecker::day);
  }

  private void checkCap(Cap cap, List<Placed> own, Function<ZonedDateTime, LocalDate> period) {
    if (cap == null) {
      return;
    }
    Map<LocalDate, List<Entry>> periods = new TreeMap<>();
    for (Placed one : own) {
      periods.computeIfAbsent(period.apply(one.at()), any -> new ArrayList<>()).add(one.entry());
    }
    periods.values().stream()
        .filter(entries -> entries.size() > cap.count())
        .forEach(entries -> found.add(new Violation(cap.statement(), entries)));
  }

  private void checkFollow(Follow follow) {
    Placed leader = byId.get(follow.leader());
    Placed follower = byId.get(follow.follower());
    if (leader != null && follower != null && !keeps(follow, leader.at(), follower.at())) {
      found.add(new Violation(follow.statement(), List.of(leader.entry(), follower.entry())));
    }
  }

  private static boolean keeps(Follow follow, ZonedDateTime leader, ZonedDateTime follower) {
    return follower.isAfter(leader) && !follower.isBefore(follow.distance().after(leader));
  }

  private static LocalDate day(ZonedDateTime time) {
    return time.toLocalDate();
  }

  private static LocalDate week(ZonedDateTime time) {
    return time.toLocalDate().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }
}
