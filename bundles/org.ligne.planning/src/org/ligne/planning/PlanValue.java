package org.ligne.planning;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.ligne.planning.constraint.Prices;
import org.ligne.planning.problem.Cadence;
import org.ligne.planning.problem.Channel;
import org.ligne.planning.problem.Entry;
import org.ligne.planning.problem.Mix;
import org.ligne.planning.problem.Problem;
import org.ligne.planning.problem.Request;
import org.ligne.planning.problem.Target;

/**
 * Counts what a plan is worth from what was asked, with java.time and plain loops. It has the
 * prices in common with the search and nothing else.
 */
final class PlanValue {
  private static final int CROWD_DAYS = 3;
  private static final int HUNDREDTH = Mix.WHOLE / 100;

  private final Problem problem;
  private final Solution solution;

  PlanValue(Solution solution) {
    this.solution = solution;
    this.problem = solution.problem();
  }

  long points() {
    long sum = 0;
    for (Unplaced unplaced : solution.unplaced()) {
      sum -= Prices.UNPLACED + unplaced.entry().request().weight() * Prices.UNPLACED_WEIGHT;
    }
    for (Placed one : solution.placed()) {
      sum += score(one) - moved(one);
    }
    Map<String, List<Placed>> byChannel =
        Breaches.gathered(solution.placed(), request -> List.of(request.channel()));
    for (Channel channel : problem.channels()) {
      sum += ofChannel(channel, byChannel.getOrDefault(channel.id(), List.of()));
    }
    return sum;
  }

  private ZoneId zone(Channel channel) {
    ZoneId own = channel.policy().zone();
    return own == null ? problem.axis().zone() : own;
  }

  private long score(Placed one) {
    Channel channel = problem.channelOf(one.entry());
    ZonedDateTime local = one.at().withZoneSameInstant(zone(channel));
    int score = channel.policy().opening().at(local).score();
    return (long) one.entry().request().weight() * score;
  }

  /** An instant of the last plan that no plan can have any more is not missed. */
  private static long moved(Placed one) {
    boolean missed =
        one.entry().previous() != Entry.NONE
            && !one.at().toInstant().equals(one.entry().request().previous());
    return missed ? Prices.MOVED : 0;
  }

  private long ofChannel(Channel channel, List<Placed> placed) {
    List<Placed> own =
        placed.stream()
            .sorted(Comparator.comparing(Placed::at).thenComparing(it -> it.entry().id()))
            .toList();
    long sum = -Prices.REPETITION * repetitions(own);
    sum -= Prices.SHORTFALL * shortfall(channel, own);
    sum -= Prices.CROWDING * crowding(channel, own);
    for (Target target : problem.targets()) {
      sum -= target.mix().channel().equals(channel.id()) ? share(target.mix(), channel, own) : 0;
    }
    return sum;
  }

  /** Of kept entries at one instant the first by id is the one that is seen. */
  private static int repetitions(List<Placed> byTime) {
    int found = 0;
    Placed previous = null;
    for (Placed one : byTime) {
      if (previous == null || !previous.at().isEqual(one.at())) {
        found += previous != null && isSamePillar(previous, one) ? 1 : 0;
        previous = one;
      }
    }
    return found;
  }

  private static boolean isSamePillar(Placed one, Placed other) {
    String pillar = one.entry().request().pillar();
    return pillar != null && pillar.equals(other.entry().request().pillar());
  }

  private static Map<LocalDate, Integer> counts(
      List<Placed> own, Function<ZonedDateTime, LocalDate> period) {
    Map<LocalDate, Integer> counts = new TreeMap<>();
    Breaches.byPeriod(own, period).forEach((day, entries) -> counts.put(day, entries.size()));
    return counts;
  }

  private long shortfall(Channel channel, List<Placed> own) {
    Cadence cadence = channel.policy().cadence();
    if (cadence == null) {
      return 0;
    }
    Map<LocalDate, Integer> perWeek = counts(own, time -> Breaches.week(time, zone(channel)));
    long missing = 0;
    for (int week = 0; week < channel.calendar().weeks(); week++) {
      LocalDate monday = channel.calendar().monday(week);
      int wanted = cadence.minimumOfWeek(monday);
      missing += Math.max(0, wanted - perWeek.getOrDefault(monday, 0));
    }
    return missing;
  }

  private long crowding(Channel channel, List<Placed> own) {
    Map<LocalDate, Integer> perDay = counts(own, time -> Breaches.day(time, zone(channel)));
    Map<LocalDate, Integer> crowds = new TreeMap<>();
    perDay.forEach(
        (day, count) ->
            day.datesUntil(day.plusDays(CROWD_DAYS))
                .forEach(last -> crowds.merge(last, count, Integer::sum)));
    return crowds.values().stream()
        .mapToLong(crowd -> Math.max(0, crowd - channel.evenLoad()))
        .sum();
  }

  private long share(Mix mix, Channel channel, List<Placed> own) {
    Map<Long, int[]> runs = new TreeMap<>();
    for (Placed one : own) {
      LocalDate monday = Breaches.week(one.at(), zone(channel));
      long weeks = ChronoUnit.WEEKS.between(mix.start(), monday);
      int[] counts = runs.computeIfAbsent(Math.floorDiv(weeks, mix.weeks()), any -> new int[2]);
      counts[0]++;
      counts[1] += isOf(one.entry().request(), mix) ? 1 : 0;
    }
    return runs.values().stream().mapToLong(counts -> share(mix, counts[0], counts[1])).sum();
  }

  private static boolean isOf(Request request, Mix mix) {
    return Objects.equals(request.pillar(), mix.pillar());
  }

  /** What lies above or below the share, in hundredths of an entry, begun ones counting whole. */
  private static long share(Mix mix, long all, long own) {
    long above = Mix.WHOLE * own - mix.most() * all;
    long below = mix.least() * all - Mix.WHOLE * own;
    long outside = Math.max(0, Math.max(above, below));
    return Prices.SHARE * ((outside + HUNDREDTH - 1) / HUNDREDTH);
  }
}
