package org.ligne.planning.naive;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Objects;
import org.ligne.planning.problem.Cap;
import org.ligne.planning.problem.Channel;
import org.ligne.planning.problem.ChannelPolicy;
import org.ligne.planning.problem.Content;
import org.ligne.planning.problem.Link;
import org.ligne.planning.problem.Medium;
import org.ligne.planning.problem.Owner;
import org.ligne.planning.problem.Problem;
import org.ligne.planning.problem.Purse;
import org.ligne.planning.problem.Request;
import org.ligne.planning.problem.Stagger;
import org.ligne.planning.problem.Wish;

/** Whether a plan breaks anything, by looking at every entry and every pair. */
public final class NaiveRules {
  private final Naive naive;
  private final Problem problem;
  private final Map<ChannelPolicy, long[]> days = new IdentityHashMap<>();
  private final Map<ChannelPolicy, long[]> weeks = new IdentityHashMap<>();
  private final Map<ChannelPolicy, long[]> gaps = new IdentityHashMap<>();
  private final Map<Stagger, long[]> staggers = new IdentityHashMap<>();
  private final Map<Medium, long[]> rests = new IdentityHashMap<>();
  private final Map<Link, long[]> distances = new IdentityHashMap<>();
  private final long[] commonDays;
  private final long[] commonWeeks;

  /** A judge of plans of one problem. */
  public NaiveRules(Problem problem) {
    this.naive = new Naive(problem);
    this.problem = problem;
    ZoneId common = naive.commonZone();
    commonDays = naive.days(common);
    commonWeeks = naive.weeks(common);
    for (Channel channel : problem.channels()) {
      ChannelPolicy policy = channel.policy();
      days.put(policy, naive.days(naive.zone(policy)));
      weeks.put(policy, naive.weeks(naive.zone(policy)));
      gaps.put(policy, naive.after(policy.gap().span(), naive.zone(policy)));
    }
    problem.contents().stream()
        .map(Content::stagger)
        .filter(Objects::nonNull)
        .forEach(it -> staggers.put(it, naive.after(it.span(), common)));
    problem.media().forEach(it -> rests.put(it, naive.after(it.rest().span(), common)));
    problem.links().forEach(it -> distances.put(it, naive.after(it.follow().distance(), common)));
  }

  /** Whether the plan, as slots by number of entry or -1, breaks nothing but by kept entries. */
  public boolean hold(int[] slots) {
    for (int i = 0; i < slots.length; i++) {
      if (slots[i] != Naive.NOWHERE && !(sitsWell(i, slots) && getsAlong(i, slots))) {
        return false;
      }
    }
    return ordersHold(slots);
  }

  private boolean getsAlong(int one, int[] slots) {
    for (int other = 0; other < one; other++) {
      if (slots[other] != Naive.NOWHERE && !areKept(one, other) && !getAlong(one, other, slots)) {
        return false;
      }
    }
    return true;
  }

  private boolean isKept(int entry) {
    return naive.requests[entry].wish() instanceof Wish.Kept;
  }

  private boolean areKept(int one, int other) {
    return isKept(one) && isKept(other);
  }

  private boolean sitsWell(int entry, int[] slots) {
    return isKept(entry)
        || isWished(entry, slots[entry])
            && capsHold(entry, slots)
            && ownerHolds(entry, slots)
            && purseHolds(entry, slots);
  }

  private boolean isWished(int entry, int slot) {
    long minute = problem.axis().minute(slot);
    return switch (naive.requests[entry].wish()) {
      case Wish.At at -> minute * 60 == at.instant().getEpochSecond();
      case Wish.Kept kept -> minute * 60 == kept.instant().getEpochSecond();
      case Wish.Within within ->
          minute * 60 >= within.from().getEpochSecond()
              && minute * 60 < within.to().getEpochSecond()
              && problem.channelOf(problem.entries().get(entry)).admission(slot).open();
    };
  }

  private boolean capsHold(int entry, int[] slots) {
    ChannelPolicy policy = naive.policy(entry);
    long[] dayOf = days.get(policy);
    long[] weekOf = weeks.get(policy);
    int day = 0;
    int week = 0;
    for (int other = 0; other < slots.length; other++) {
      if (slots[other] != Naive.NOWHERE && naive.policy(other) == policy) {
        day += dayOf[slots[other]] == dayOf[slots[entry]] ? 1 : 0;
        week += weekOf[slots[other]] == weekOf[slots[entry]] ? 1 : 0;
      }
    }
    return fits(day, policy.perDay())
        && fits(week, policy.perWeek())
        && fits(week, policy.cadenceMaximum());
  }

  private static boolean fits(int count, Cap cap) {
    return cap == null || count <= cap.count();
  }

  private boolean ownerHolds(int entry, int[] slots) {
    String owner = naive.requests[entry].owner();
    int count = 0;
    for (int other = 0; other < slots.length; other++) {
      count +=
          slots[other] != Naive.NOWHERE
                  && Objects.equals(naive.requests[other].owner(), owner)
                  && commonDays[slots[other]] == commonDays[slots[entry]]
              ? 1
              : 0;
    }
    for (Owner person : problem.owners()) {
      if (person.id().equals(owner) && !fits(count, person.capacity())) {
        return false;
      }
    }
    return true;
  }

  private boolean purseHolds(int entry, int[] slots) {
    Request.Payment payment = naive.requests[entry].payment();
    if (payment == null || payment.amount() == 0) {
      return true;
    }
    Purse purse =
        problem.purses().stream().filter(it -> it.id().equals(payment.purse())).findFirst().get();
    long week = commonWeeks[slots[entry]];
    long sum = purse.spent().getOrDefault(LocalDate.ofEpochDay(week), 0L);
    for (int other = 0; other < slots.length; other++) {
      Request.Payment paid = naive.requests[other].payment();
      boolean same =
          slots[other] != Naive.NOWHERE && paid != null && paid.purse().equals(payment.purse());
      sum += same && commonWeeks[slots[other]] == week ? paid.amount() : 0;
    }
    return sum <= purse.perWeek();
  }

  private boolean getAlong(int one, int other, int[] slots) {
    return gapHolds(one, other, slots)
        && staggerHolds(one, other, slots)
        && mediaRest(one, other, slots);
  }

  private boolean gapHolds(int one, int other, int[] slots) {
    ChannelPolicy policy = naive.policy(one);
    return policy != naive.policy(other)
        || naive.areApart(slots[one], slots[other], gaps.get(policy));
  }

  private boolean areOneContent(int one, int other) {
    String content = naive.requests[one].content();
    return content != null && content.equals(naive.requests[other].content());
  }

  private boolean staggerHolds(int one, int other, int[] slots) {
    if (!areOneContent(one, other)) {
      return true;
    }
    Stagger stagger = problem.contents().get(problem.entries().get(one).content()).stagger();
    return stagger == null || naive.areApart(slots[one], slots[other], staggers.get(stagger));
  }

  private boolean mediaRest(int one, int other, int[] slots) {
    if (areOneContent(one, other)) {
      return true;
    }
    for (Medium medium : problem.media()) {
      String id = medium.rest().id();
      if (naive.requests[one].media().contains(id)
          && naive.requests[other].media().contains(id)
          && !naive.areApart(slots[one], slots[other], rests.get(medium))) {
        return false;
      }
    }
    return true;
  }

  private boolean ordersHold(int[] slots) {
    for (Link link : problem.links()) {
      int first = slots[link.leader()];
      int then = slots[link.follower()];
      boolean both = first != Naive.NOWHERE && then != Naive.NOWHERE;
      if (both && !areKept(link.leader(), link.follower()) && !isLater(link, first, then)) {
        return false;
      }
    }
    return true;
  }

  private boolean isLater(Link link, int first, int then) {
    return then > first && problem.axis().minute(then) >= distances.get(link)[first];
  }
}
