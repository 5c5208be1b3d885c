package org.ligne.planning;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ligne.planning.problem.Content;
import org.ligne.planning.problem.Entry;
import org.ligne.planning.problem.Follow;
import org.ligne.planning.problem.Medium;
import org.ligne.planning.problem.Owner;
import org.ligne.planning.problem.Problem;
import org.ligne.planning.problem.Purse;
import org.ligne.planning.problem.Request;
import org.ligne.planning.problem.Rest;
import org.ligne.planning.problem.Stagger;

/** Checks what holds between channels, on the common clock. */
final class SharedRules {
  private final Problem problem;
  private final Breaches breaches;
  private final ZoneId zone;

  SharedRules(Problem problem, Breaches breaches) {
    this.problem = problem;
    this.breaches = breaches;
    this.zone = problem.axis().zone();
  }

  void check(List<Placed> placed) {
    checkOwners(placed);
    checkOrders(placed);
    checkContents(placed);
    checkMedia(placed);
    checkPurses(placed);
  }

  private static List<String> one(String key) {
    return key == null ? List.of() : List.of(key);
  }

  private void checkOwners(List<Placed> placed) {
    Map<String, List<Placed>> groups = Breaches.gathered(placed, it -> one(it.owner()));
    for (Owner owner : problem.owners()) {
      List<Placed> own = groups.getOrDefault(owner.id(), List.of());
      breaches.many(own, owner.capacity(), time -> Breaches.day(time, zone));
    }
  }

  private void checkOrders(List<Placed> placed) {
    Map<String, Placed> byId = new HashMap<>();
    placed.forEach(one -> byId.put(one.entry().id(), one));
    problem.links().forEach(link -> checkOrder(link.follow(), byId));
  }

  private void checkOrder(Follow follow, Map<String, Placed> byId) {
    Placed leader = byId.get(follow.leader());
    Placed follower = byId.get(follow.follower());
    if (leader != null && follower != null && !keeps(follow, leader.at(), follower.at())) {
      breaches.add(follow.statement(), List.of(leader.entry(), follower.entry()));
    }
  }

  private static boolean keeps(Follow follow, ZonedDateTime leader, ZonedDateTime follower) {
    return follower.isAfter(leader) && !follower.isBefore(follow.distance().after(leader));
  }

  private void checkContents(List<Placed> placed) {
    Map<String, List<Placed>> groups = Breaches.gathered(placed, it -> one(it.content()));
    for (Content content : problem.contents()) {
      Stagger stagger = content.stagger();
      List<Placed> own = groups.getOrDefault(content.id(), List.of());
      if (stagger != null) {
        breaches.near(own, stagger.span(), zone, (one, other) -> true, stagger.statement());
      }
    }
  }

  private void checkMedia(List<Placed> placed) {
    Map<String, List<Placed>> groups = Breaches.gathered(placed, Request::media);
    for (Medium medium : problem.media()) {
      Rest rest = medium.rest();
      List<Placed> own = groups.getOrDefault(rest.id(), List.of());
      breaches.near(own, rest.span(), zone, SharedRules::areApart, rest.statement());
    }
  }

  private static boolean areApart(Entry one, Entry other) {
    String content = one.request().content();
    return content == null || !content.equals(other.request().content());
  }

  private void checkPurses(List<Placed> placed) {
    Map<String, List<Placed>> groups =
        Breaches.gathered(placed, it -> one(isPaid(it) ? it.payment().purse() : null));
    for (Purse purse : problem.purses()) {
      List<Placed> paid = groups.getOrDefault(purse.id(), List.of());
      Breaches.byPeriod(paid, time -> Breaches.week(time, zone))
          .forEach((monday, entries) -> checkWeek(purse, monday, entries));
    }
  }

  private static boolean isPaid(Request request) {
    return request.payment() != null && request.payment().amount() > 0;
  }

  private void checkWeek(Purse purse, LocalDate monday, List<Entry> entries) {
    long sum = purse.spentIn(monday);
    for (Entry entry : entries) {
      sum += entry.request().payment().amount();
    }
    if (sum > purse.perWeek()) {
      breaches.add(purse.statement(), entries);
    }
  }
}
