package org.ligne.planning.search;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.ligne.model.query.DateSpan;
import org.ligne.model.value.Span;
import org.ligne.planning.Sketch;
import org.ligne.planning.constraint.Timetable;
import org.ligne.planning.problem.Admission;
import org.ligne.planning.problem.Cadence;
import org.ligne.planning.problem.Cap;
import org.ligne.planning.problem.ChannelPolicy;
import org.ligne.planning.problem.Entry;
import org.ligne.planning.problem.Follow;
import org.ligne.planning.problem.Gap;
import org.ligne.planning.problem.Opening;
import org.ligne.planning.problem.Owner;
import org.ligne.planning.problem.Problem;
import org.ligne.planning.problem.ProblemDraft;
import org.ligne.planning.problem.Request;
import org.ligne.planning.problem.Statement;
import org.ligne.planning.problem.StatementKind;
import org.ligne.planning.problem.Wish;

/**
 * Random problems that have a solution, because they are drawn around one: a plan is laid first,
 * then windows, limits, orders and capacities are stated that it keeps. Gaps are 2 to 5 hours,
 * windows 10 to 29 days, 12 % of the entries follow another, 4 % are pinned, and owners are nearly
 * full on their busiest day, as the reference families of the solver are.
 */
final class HiddenPlan {
  private record Laid(String id, int channel, int owner, ZonedDateTime at) {}

  private static final ZoneId ZONE = ZoneId.of("Europe/Paris");
  private static final LocalDate START = LocalDate.of(2026, 9, 7);
  private static final int FIRST_HOUR = 8;
  private static final int END_HOUR = 21;
  private static final List<String> PILLARS = List.of("craft", "origins", "offers", "people");

  private final long seed;
  private final SplittableRandom random;
  private final int channels;
  private final int days;
  private final int owners;
  private final int shortestWindow;
  private final int[] gapHours;
  private final List<Laid> plan = new ArrayList<>();

  private HiddenPlan(
      int entries, int channels, int weeks, long seed, int shortestWindow, int shortestGap) {
    this.seed = seed;
    this.random = new SplittableRandom(seed);
    this.channels = channels;
    this.days = 7 * weeks;
    this.shortestWindow = shortestWindow;
    this.owners = Math.max(2, entries / (2 * days) + 2);
    this.gapHours = random.ints(channels, shortestGap, 2 * shortestGap + 2).toArray();
    while (plan.size() < entries) {
      lay(String.format(Locale.ROOT, "post%05d", plan.size()));
    }
  }

  /** A plan of a size, over whole weeks, from a seed. */
  static HiddenPlan easy(int entries, int channels, int weeks, long seed) {
    return new HiddenPlan(entries, channels, weeks, seed, 10, 2);
  }

  /** A plan with windows of 3 to 9 days and gaps of most of a day, which no greedy start finds. */
  static HiddenPlan tight(int entries, int channels, int weeks, long seed) {
    return new HiddenPlan(entries, channels, weeks, seed, 3, 9);
  }

  private void lay(String id) {
    int channel = random.nextInt(channels);
    LocalDate day = START.plusDays(random.nextInt(days));
    int halfHour = random.nextInt(2 * FIRST_HOUR, 2 * END_HOUR);
    ZonedDateTime at = day.atTime(halfHour / 2, halfHour % 2 * 30).atZone(ZONE);
    boolean free =
        plan.stream()
            .filter(laid -> laid.channel == channel)
            .allMatch(laid -> Duration.between(laid.at, at).abs().toHours() >= gapHours[channel]);
    if (free) {
      plan.add(new Laid(id, channel, random.nextInt(owners), at));
    }
  }

  /** The problem, with its entries and orders added in an order drawn from a seed. */
  ProblemDraft draft(long shuffle) {
    ProblemDraft draft = new ProblemDraft(ZONE, START, START.plusDays(days - 1L));
    SplittableRandom stated = new SplittableRandom(~seed);
    List<Request> requests = plan.stream().map(laid -> request(laid, stated)).toList();
    List<Follow> follows = follows(stated);
    for (int channel = 0; channel < channels; channel++) {
      draft.add(policy(channel));
    }
    for (int owner = 0; owner < owners; owner++) {
      draft.add(new Owner("owner" + owner, capacity(owner)));
    }
    shuffled(requests, shuffle).forEach(draft::add);
    shuffled(follows, shuffle).forEach(draft::add);
    return draft;
  }

  /** The plan the problem was drawn around, laid into a table: the proof that there is one. */
  Timetable laidOut(Problem problem) {
    Timetable table = new Timetable(problem);
    for (Laid laid : plan) {
      Entry entry = Sketch.entry(problem, laid.id);
      int slot = problem.axis().ceiling(laid.at.toInstant());
      if (!table.constraints().allow(entry, slot)) {
        throw new IllegalStateException("The hidden plan does not hold for " + laid.id);
      }
      table.place(entry, slot);
    }
    return table;
  }

  private static <T> List<T> shuffled(List<T> all, long seed) {
    List<T> copy = new ArrayList<>(all);
    SplittableRandom random = new SplittableRandom(seed);
    for (int i = copy.size() - 1; i > 0; i--) {
      T held = copy.get(i);
      int other = random.nextInt(i + 1);
      copy.set(i, copy.get(other));
      copy.set(other, held);
    }
    return copy;
  }

  private Request request(Laid laid, SplittableRandom random) {
    Statement statement = new Statement(StatementKind.PHASE, "phase of " + laid.id, null);
    int length = random.nextInt(shortestWindow, 3 * shortestWindow);
    LocalDate from = laid.at.toLocalDate().minusDays(random.nextInt(length));
    LocalDate first = from.isBefore(START) ? START : from;
    Wish wish =
        random.nextInt(100) < 4
            ? new Wish.At(laid.at.toInstant(), statement)
            : new Wish.Within(start(first), start(from.plusDays(length)), statement);
    return new Request(
        laid.id,
        "channel" + laid.channel,
        PILLARS.get(random.nextInt(PILLARS.size())),
        "owner" + laid.owner,
        random.nextInt(1, 4),
        wish,
        laid.id);
  }

  private static Instant start(LocalDate day) {
    return day.atStartOfDay(ZONE).toInstant();
  }

  private List<Follow> follows(SplittableRandom random) {
    List<Follow> follows = new ArrayList<>();
    for (int i = 0; i < plan.size() * 12 / 100; i++) {
      Laid one = plan.get(random.nextInt(plan.size()));
      Laid other = plan.get(random.nextInt(plan.size()));
      Laid leader = one.at.isBefore(other.at) ? one : other;
      Laid follower = leader == one ? other : one;
      long hours = Duration.between(leader.at, follower.at).toHours();
      if (hours >= 1 && hours < 24 * 14) {
        Span distance = Span.of(Duration.ofHours(1 + random.nextLong(hours)));
        follows.add(follow(follower.id, leader.id, distance));
      }
    }
    return follows;
  }

  private static Follow follow(String follower, String leader, Span distance) {
    String text = "after " + leader + " by at least " + distance;
    return new Follow(
        follower, leader, distance, new Statement(StatementKind.PRECEDENCE, text, null));
  }

  private ChannelPolicy policy(int channel) {
    List<ZonedDateTime> times =
        plan.stream().filter(laid -> laid.channel == channel).map(Laid::at).toList();
    Map<LocalDate, Integer> perDay = new TreeMap<>();
    Map<LocalDate, Integer> perWeek = new TreeMap<>();
    for (ZonedDateTime time : times) {
      LocalDate day = time.toLocalDate();
      perDay.merge(day, 1, Integer::sum);
      perWeek.merge(day.minusDays(day.getDayOfWeek().getValue() - 1L), 1, Integer::sum);
    }
    int least = perWeek.values().stream().mapToInt(Integer::intValue).min().orElse(0);
    Statement cadence = new Statement(StatementKind.CADENCE_MINIMUM, "cadence", null);
    DateSpan period = new DateSpan(START, START.plusDays(days - 1L));
    return ChannelPolicy.unlimited("channel" + channel, opening(channel))
        .with(gap(gapHours[channel]))
        .withPerDay(most(perDay, StatementKind.MAX_PER_DAY))
        .withCadence(
            new Cadence(least, List.of(period), cadence),
            most(perWeek, StatementKind.CADENCE_MAXIMUM));
  }

  private static Gap gap(int hours) {
    Span span = Span.of(Duration.ofHours(hours));
    return new Gap(span, new Statement(StatementKind.GAP, "gap at least " + span, null));
  }

  private static Cap most(Map<LocalDate, Integer> counts, StatementKind kind) {
    int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(1);
    return new Cap(most, new Statement(kind, "at most " + most, null));
  }

  private Cap capacity(int owner) {
    Map<LocalDate, Integer> perDay = new TreeMap<>();
    plan.stream()
        .filter(laid -> laid.owner == owner)
        .forEach(laid -> perDay.merge(laid.at.toLocalDate(), 1, Integer::sum));
    return most(perDay, StatementKind.CAPACITY);
  }

  private static Opening opening(int channel) {
    Admission[] answers = new Admission[Admission.MAX_SCORE + 1];
    for (int score = 1; score < answers.length; score++) {
      answers[score] = Admission.open(score, null, null);
    }
    Admission closed =
        Admission.closed(new Statement(StatementKind.QUIET, "quiet " + channel, null));
    return time -> {
      boolean open = time.getHour() >= FIRST_HOUR && time.getHour() < END_HOUR;
      int score = 1 + (time.getHour() * 37 + time.getDayOfYear() * 13 + channel * 29) % 100;
      return open ? answers[score] : closed;
    };
  }
}
