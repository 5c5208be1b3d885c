package org.ligne.planning.naive;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.LongStream;
import org.ligne.planning.constraint.Prices;
import org.ligne.planning.problem.Cadence;
import org.ligne.planning.problem.Channel;
import org.ligne.planning.problem.Entry;
import org.ligne.planning.problem.Mix;
import org.ligne.planning.problem.Problem;
import org.ligne.planning.problem.Target;

/** What a plan is worth, counted from nothing each time. */
public final class NaiveValue {
  private final Naive naive;
  private final Problem problem;
  private final LocalDate[] mondays;
  private final Map<Channel, long[]> daysOf = new IdentityHashMap<>();
  private final Map<Channel, long[]> weeksOf = new IdentityHashMap<>();

  /** A judge of plans of one problem. */
  public NaiveValue(Problem problem) {
    this.naive = new Naive(problem);
    this.problem = problem;
    for (Channel channel : problem.channels()) {
      daysOf.put(channel, naive.days(naive.zone(channel.policy())));
      weeksOf.put(channel, naive.weeks(naive.zone(channel.policy())));
    }
    LocalDate first = problem.axis().at(0).toLocalDate().minusDays(14);
    mondays =
        first
            .with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY))
            .datesUntil(problem.axis().at(problem.axis().size() - 1).toLocalDate().plusDays(14))
            .filter(day -> day.getDayOfWeek() == DayOfWeek.MONDAY)
            .toArray(LocalDate[]::new);
  }

  /** The value of the plan, as slots by number of entry or -1. */
  public long of(int[] slots) {
    long sum = 0;
    for (int i = 0; i < slots.length; i++) {
      sum += ofEntry(problem.entries().get(i), slots[i]);
    }
    for (Channel channel : problem.channels()) {
      List<Integer> own = new ArrayList<>();
      for (int i = 0; i < slots.length; i++) {
        if (slots[i] != Naive.NOWHERE && problem.entries().get(i).channel() == channel.index()) {
          own.add(i);
        }
      }
      own.sort(Comparator.<Integer>comparingInt(i -> slots[i]).thenComparing(i -> i));
      sum -= ofChannel(channel, own, slots);
    }
    return sum;
  }

  private long ofEntry(Entry entry, int slot) {
    int weight = entry.request().weight();
    if (slot == Naive.NOWHERE) {
      return -Prices.UNPLACED - weight * Prices.UNPLACED_WEIGHT;
    }
    boolean moved = entry.previous() != Entry.NONE && entry.previous() != slot;
    return (long) weight * problem.channelOf(entry).admission(slot).score()
        - (moved ? Prices.MOVED : 0);
  }

  private long ofChannel(Channel channel, List<Integer> own, int[] slots) {
    long[] days = own.stream().mapToLong(i -> daysOf.get(channel)[slots[i]]).toArray();
    long[] weeks = own.stream().mapToLong(i -> weeksOf.get(channel)[slots[i]]).toArray();
    long loss = Prices.REPETITION * repetitions(own, slots);
    loss += Prices.SHORTFALL * shortfall(channel.policy().cadence(), weeks, channel);
    loss += Prices.CROWDING * crowding(days, channel.evenLoad());
    for (Target target : problem.targets()) {
      if (target.mix().channel().equals(channel.id())) {
        loss += shares(target.mix(), weeks, own);
      }
    }
    return loss;
  }

  private int repetitions(List<Integer> own, int[] slots) {
    int found = 0;
    int last = -1;
    for (int i : own) {
      if (last < 0 || slots[last] != slots[i]) {
        String pillar = naive.requests[i].pillar();
        boolean same = last >= 0 && pillar != null && pillar.equals(naive.requests[last].pillar());
        found += same ? 1 : 0;
        last = i;
      }
    }
    return found;
  }

  private long shortfall(Cadence cadence, long[] weeks, Channel channel) {
    long missing = 0;
    for (int week = 0; cadence != null && week < channel.calendar().weeks(); week++) {
      LocalDate monday = channel.calendar().monday(week);
      long has = LongStream.of(weeks).filter(it -> it == monday.toEpochDay()).count();
      missing += Math.max(0, cadence.minimumOfWeek(monday) - has);
    }
    return missing;
  }

  private long crowding(long[] days, int evenLoad) {
    long excess = 0;
    long start = days.length == 0 ? 0 : days[0] - 2;
    for (long first = start; days.length > 0 && first <= days[days.length - 1]; first++) {
      int crowd = 0;
      for (long day : days) {
        crowd += day >= first && day < first + 3 ? 1 : 0;
      }
      excess += Math.max(0, crowd - evenLoad);
    }
    return excess;
  }

  private long shares(Mix mix, long[] weeks, List<Integer> own) {
    long loss = 0;
    for (LocalDate monday : mondays) {
      long number = ChronoUnit.WEEKS.between(mix.start(), monday);
      if (Math.floorMod(number, mix.weeks()) == 0) {
        loss += share(mix, monday.toEpochDay(), weeks, own);
      }
    }
    // The run that began before the first Monday looked at.
    long first = ChronoUnit.WEEKS.between(mix.start(), mondays[0]);
    long begun = Math.floorMod(first, mix.weeks());
    return begun == 0 ? loss : loss + share(mix, mondays[0].toEpochDay() - 7 * begun, weeks, own);
  }

  /** What lies outside the share in the weeks of one run, in begun hundredths of an entry. */
  private long share(Mix mix, long start, long[] weeks, List<Integer> own) {
    int all = 0;
    int ofPillar = 0;
    for (int i = 0; i < weeks.length; i++) {
      if (weeks[i] >= start && weeks[i] < start + 7L * mix.weeks()) {
        all++;
        String pillar = naive.requests[own.get(i)].pillar();
        ofPillar += Objects.equals(pillar, mix.pillar()) ? 1 : 0;
      }
    }
    double above = 100.0 * ofPillar - mix.most() / 100.0 * all;
    double below = mix.least() / 100.0 * all - 100.0 * ofPillar;
    double outside = Math.max(0, Math.max(above, below));
    return Prices.SHARE * (long) Math.ceil(outside - 1e-9);
  }
}
