package org.ligne.families;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.ligne.model.value.Span;
import org.ligne.planning.problem.Follow;
import org.ligne.planning.problem.Problem;
import org.ligne.planning.problem.ProblemDraft;
import org.ligne.planning.problem.Request;
import org.ligne.planning.problem.Rest;
import org.ligne.planning.problem.Stagger;
import org.ligne.planning.problem.Statement;
import org.ligne.planning.problem.StatementKind;
import org.ligne.planning.problem.Wish;

/**
 * A random problem of a size, drawn around a plan that solves it: gaps of 2 to 5 hours, windows of
 * 10 to 28 days, a quarter of the entries begin a content for several channels, a fifth a medium
 * that has to rest, 12 % follow another one, 12 % are paid, 4 % are pinned; people are nine tenths
 * full on their busiest day, channels have caps that the hidden plan reaches, and shares of pillars
 * in each four weeks.
 */
public final class Family {
  static final List<String> PILLARS = List.of("craft", "origins", "offers", "people");

  private final Layout layout;
  private final long seed;

  /** The problem of a size that a seed gives. */
  public Family(Size size, long seed) {
    this.layout = new Layout(size, seed);
    this.seed = seed;
  }

  /** The problem. */
  public Problem problem() {
    return draft(0).build();
  }

  /** The problem as a draft, everything added in an order drawn from a seed of its own. */
  public ProblemDraft draft(long order) {
    return draft(order, channel -> true, request -> request);
  }

  /** The problem as a draft in which some of what is asked was changed. */
  public ProblemDraft changed(UnaryOperator<Request> change) {
    return draft(0, channel -> true, change);
  }

  /** The problem of one channel, as if there were no other. */
  public Problem channelAlone(String channel) {
    return draft(0, channel::equals, request -> request).build();
  }

  private ProblemDraft draft(
      long order, Predicate<String> channels, UnaryOperator<Request> change) {
    LocalDate last = Layout.START.plusDays(layout.days - 1L);
    ProblemDraft draft = new ProblemDraft(Layout.ZONE, Layout.START, last);
    SplittableRandom random = new SplittableRandom(~seed);
    Map<String, Request> requests = new TreeMap<>();
    layout.plan.forEach(laid -> requests.put(laid.id, request(laid, random)));
    Limits limits = new Limits(layout, requests);
    List<Runnable> parts = new ArrayList<>();
    requests.values().stream()
        .filter(it -> channels.test(it.channel()))
        .forEach(it -> parts.add(() -> draft.add(change.apply(it))));
    addOrders(draft, parts, random, id -> channels.test(requests.get(id).channel()));
    limits.channels().stream()
        .filter(it -> channels.test(it.id()))
        .forEach(it -> parts.add(() -> draft.add(it)));
    limits.mixes().stream()
        .filter(it -> channels.test(it.channel()))
        .forEach(it -> parts.add(() -> draft.add(it)));
    limits.purses().forEach(it -> parts.add(() -> draft.add(it)));
    limits.owners().forEach(it -> parts.add(() -> draft.add(it)));
    addSpacings(draft, parts);
    shuffled(parts, order).forEach(Runnable::run);
    return draft;
  }

  private static <T> List<T> shuffled(List<T> all, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    for (int i = all.size() - 1; i > 0; i--) {
      int other = random.nextInt(i + 1);
      T held = all.set(i, all.get(other));
      all.set(other, held);
    }
    return all;
  }

  private Request request(Laid laid, SplittableRandom random) {
    String pillar = PILLARS.get(random.nextInt(PILLARS.size()));
    int weight = random.nextInt(1, 4);
    Request request =
        new Request(
                laid.id,
                "channel" + laid.channel,
                pillar,
                "owner" + laid.owner,
                weight,
                wish(laid, random),
                laid.id)
            .ofContent(laid.content)
            .showing(laid.media);
    return random.nextInt(100) < 12
        ? request.paidFrom("purse" + laid.brand, 1_000L * random.nextInt(1, 10))
        : request;
  }

  private Wish wish(Laid laid, SplittableRandom random) {
    Statement statement = new Statement(StatementKind.PHASE, "phase of " + laid.id, null);
    int length = random.nextInt(10, 29);
    LocalDate from = laid.at.toLocalDate().minusDays(random.nextInt(length));
    boolean pinned = random.nextInt(100) < 4;
    return pinned
        ? new Wish.At(laid.at.toInstant(), statement)
        : new Wish.Within(start(from), start(from.plusDays(length)), statement);
  }

  private Instant start(LocalDate day) {
    LocalDate first = day.isBefore(Layout.START) ? Layout.START : day;
    return first.atStartOfDay(Layout.ZONE).toInstant();
  }

  private void addOrders(
      ProblemDraft draft, List<Runnable> parts, SplittableRandom random, Predicate<String> wanted) {
    List<Laid> plan = layout.plan;
    int missing = plan.size() * 12 / 100;
    while (missing > 0) {
      Laid one = plan.get(random.nextInt(plan.size()));
      Laid other = plan.get(random.nextInt(plan.size()));
      long hours = Duration.between(one.at, other.at).toHours();
      if (one.brand == other.brand && hours >= 1 && hours < 24 * 14) {
        Span distance = Span.of(Duration.ofHours(1 + random.nextLong(hours)));
        if (wanted.test(one.id) && wanted.test(other.id)) {
          parts.add(() -> draft.add(follow(other, one, distance)));
        }
        missing--;
      }
    }
  }

  private static Follow follow(Laid follower, Laid leader, Span distance) {
    String text = "after " + leader.id + " by at least " + distance;
    Statement statement = new Statement(StatementKind.PRECEDENCE, text, null);
    return new Follow(follower.id, leader.id, distance, statement);
  }

  private void addSpacings(ProblemDraft draft, List<Runnable> parts) {
    Statement apart = new Statement(StatementKind.STAGGER, "stagger", null);
    Statement rested = new Statement(StatementKind.MEDIA_REST, "rest", null);
    Span stagger = Span.of(Duration.ofMinutes(layout.staggerMinutes));
    Span rest = Span.ofDays(layout.restDays);
    for (String content : distinct(laid -> List.of(laid.content))) {
      parts.add(() -> draft.add(new Stagger(content, stagger, apart)));
    }
    for (String medium : distinct(laid -> laid.media)) {
      parts.add(() -> draft.add(new Rest(medium, rest, rested)));
    }
  }

  private TreeSet<String> distinct(Function<Laid, List<String>> names) {
    return layout.plan.stream()
        .map(names)
        .flatMap(List::stream)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The plan the problem was drawn around: the moment of each entry, by id. */
  public SortedMap<String, Instant> hiddenPlan() {
    SortedMap<String, Instant> plan = new TreeMap<>();
    layout.plan.forEach(laid -> plan.put(laid.id, laid.at.toInstant()));
    return plan;
  }

  @Override
  public String toString() {
    return layout.size + " from " + seed;
  }
}
