package org.ligne.planning.cpsat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ligne.model.value.Span;
import org.ligne.planning.Progress;
import org.ligne.planning.bound.CoreFinder;
import org.ligne.planning.bound.CoreFinder.Answer;
import org.ligne.planning.bound.Provers;
import org.ligne.planning.constraint.Prices;
import org.ligne.planning.problem.Admission;
import org.ligne.planning.problem.Cap;
import org.ligne.planning.problem.Channel;
import org.ligne.planning.problem.ChannelPolicy;
import org.ligne.planning.problem.Content;
import org.ligne.planning.problem.Follow;
import org.ligne.planning.problem.Gap;
import org.ligne.planning.problem.Link;
import org.ligne.planning.problem.Medium;
import org.ligne.planning.problem.Owner;
import org.ligne.planning.problem.Problem;
import org.ligne.planning.problem.ProblemDraft;
import org.ligne.planning.problem.Purse;
import org.ligne.planning.problem.Request;
import org.ligne.planning.problem.Statement;
import org.ligne.planning.problem.StatementKind;
import org.ligne.planning.problem.Wish;

/** Contradictions, each with the statements that make it. */
class CoreFinderTest {
  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);
  private static final long WORK = 10_000;

  private final CoreFinder finder = Provers.coreFinder().orElseThrow();

  private static Statement said(StatementKind kind, String text) {
    return new Statement(kind, text, null);
  }

  private static ProblemDraft week(ChannelPolicy channel) {
    return new ProblemDraft(PARIS, MONDAY, MONDAY.plusDays(13)).add(channel);
  }

  private static ChannelPolicy day() {
    Statement night = said(StatementKind.QUIET, "quiet at night");
    return ChannelPolicy.unlimited(
        "web",
        time ->
            time.getHour() >= 9 && time.getHour() < 18
                ? Admission.open(50, null, null)
                : Admission.closed(night));
  }

  private static Request floating(String id, int first, int days) {
    Instant from = MONDAY.plusDays(first).atStartOfDay(PARIS).toInstant();
    Instant to = MONDAY.plusDays(first + days).atStartOfDay(PARIS).toInstant();
    Wish wish = new Wish.Within(from, to, said(StatementKind.PHASE, "phase of " + id));
    return new Request(id, "web", null, "ann", 1, wish, null);
  }

  private static Request fixed(String id, LocalDateTime at) {
    Wish wish =
        new Wish.At(at.atZone(PARIS).toInstant(), said(StatementKind.FIXED_TIME, "time of " + id));
    return new Request(id, "web", null, "ann", 1, wish, null);
  }

  /** The statements of the core when each statement is a group of its own; empty if none. */
  private List<String> core(Problem problem) {
    List<Statement> all = statements(problem);
    List<Set<Statement>> groups = all.stream().map(Set::of).toList();
    return switch (finder.find(problem, problem.entries(), groups, WORK, Progress.NONE)) {
      case Answer.Contradiction found ->
          found.groups().stream().map(group -> all.get(group).text()).toList();
      case Answer.Open open -> List.of();
      case Answer.Unknown unknown -> List.of("unknown");
    };
  }

  private static List<Statement> statements(Problem problem) {
    Set<Statement> all = new LinkedHashSet<>();
    problem.entries().stream().filter(it -> !it.isKept()).forEach(it -> all.add(it.wish()));
    problem.links().stream().map(Link::statement).forEach(all::add);
    problem.owners().stream().map(Owner::capacity).map(Cap::statement).forEach(all::add);
    problem.purses().stream().map(Purse::statement).forEach(all::add);
    problem.media().stream().map(Medium::rest).forEach(rest -> all.add(rest.statement()));
    problem.contents().stream()
        .map(Content::stagger)
        .filter(stagger -> stagger != null)
        .forEach(stagger -> all.add(stagger.statement()));
    problem.channels().forEach(channel -> all.addAll(statements(channel, problem)));
    return List.copyOf(all);
  }

  private static List<Statement> statements(Channel channel, Problem problem) {
    ChannelPolicy policy = channel.policy();
    Stream<Statement> caps =
        Stream.of(policy.perDay(), policy.perWeek(), policy.cadenceMaximum())
            .filter(cap -> cap != null)
            .map(Cap::statement);
    Stream<Statement> hours =
        IntStream.range(0, problem.axis().size())
            .mapToObj(channel::admission)
            .filter(admission -> !admission.open())
            .map(Admission::statement);
    return Stream.of(Stream.of(policy.gap().statement()), caps, hours)
        .flatMap(each -> each)
        .collect(Collectors.toList());
  }

  @Test
  void fixedTimesTooNearEachOther() {
    Gap gap = new Gap(Span.of(Duration.ofHours(4)), said(StatementKind.GAP, "gap"));
    Problem problem =
        week(day().with(gap))
            .add(fixed("one", MONDAY.atTime(9, 0)))
            .add(fixed("two", MONDAY.atTime(12, 59)))
            .add(floating("other", 0, 5))
            .add(new Owner("ann", new Cap(3, said(StatementKind.CAPACITY, "capacity"))))
            .build();
    assertEquals(
        List.of("gap", "time of one", "time of two"), core(problem).stream().sorted().toList());
  }

  @Test
  void moreThanAWeekTakes() {
    Problem problem =
        week(day().withPerWeek(new Cap(2, said(StatementKind.MAX_PER_WEEK, "week"))))
            .add(floating("one", 0, 7))
            .add(floating("two", 1, 3))
            .add(fixed("three", MONDAY.plusDays(2).atTime(9, 0)))
            .add(floating("free", 0, 14))
            .add(new Owner("ann", new Cap(3, said(StatementKind.CAPACITY, "capacity"))))
            .build();
    List<String> core = core(problem);
    assertTrue(
        core.containsAll(List.of("week", "phase of one", "phase of two", "time of three")),
        core::toString);
    assertTrue(core.size() < 7, core::toString);
  }

  @Test
  void anOrderThatDoesNotFitBetweenTwoDates() {
    Follow follow =
        new Follow("late", "early", Span.ofDays(3), said(StatementKind.PRECEDENCE, "order"));
    Problem problem =
        week(day())
            .add(floating("early", 1, 2))
            .add(fixed("late", MONDAY.plusDays(3).atTime(12, 0)))
            .add(new Owner("ann", new Cap(3, said(StatementKind.CAPACITY, "capacity"))))
            .add(follow)
            .build();
    assertEquals(
        List.of("order", "phase of early", "time of late"),
        core(problem).stream().sorted().toList());
  }

  @Test
  void whatIsSpentAlreadyCounts() {
    Purse purse =
        new Purse("purse", 100, Map.of(MONDAY, 60L), said(StatementKind.BUDGET, "budget"));
    Problem problem =
        week(day())
            .add(purse)
            .add(floating("one", 0, 7).paidFrom("purse", 50))
            .add(new Owner("ann", new Cap(3, said(StatementKind.CAPACITY, "capacity"))))
            .build();
    assertEquals(List.of("budget", "phase of one"), core(problem).stream().sorted().toList());
  }

  @Test
  void aPhaseOfNights() {
    Instant from = MONDAY.atTime(19, 0).atZone(PARIS).toInstant();
    Wish night =
        new Wish.Within(from, from.plus(Duration.ofHours(8)), said(StatementKind.PHASE, "night"));
    Problem problem =
        week(day())
            .add(new Request("one", "web", null, null, 1, night, null))
            .add(new Owner("ann", new Cap(3, said(StatementKind.CAPACITY, "capacity"))))
            .build();
    assertEquals(List.of("night", "quiet at night"), core(problem).stream().sorted().toList());
  }

  @Test
  void groupsHoldTogetherAndWhatIsInNoneDoesNotHold() {
    Gap gap = new Gap(Span.of(Duration.ofHours(4)), said(StatementKind.GAP, "gap"));
    Problem problem =
        week(day().with(gap))
            .add(fixed("one", MONDAY.atTime(9, 0)))
            .add(fixed("two", MONDAY.atTime(10, 0)))
            .add(new Owner("ann", new Cap(3, said(StatementKind.CAPACITY, "capacity"))))
            .build();
    Statement one = problem.entries().get(0).wish();
    Statement two = problem.entries().get(1).wish();
    assertEquals(
        new Answer.Contradiction(List.of(0, 1)),
        finder.find(
            problem,
            problem.entries(),
            List.of(Set.of(one, two), Set.of(gap.statement())),
            WORK,
            Progress.NONE));
    assertEquals(
        new Answer.Open(),
        finder.find(problem, problem.entries(), List.of(Set.of(one, two)), WORK, Progress.NONE));
    assertEquals(
        new Answer.Open(),
        finder.find(
            problem,
            problem.entries().subList(0, 1),
            List.of(Set.of(one, two), Set.of(gap.statement())),
            WORK,
            Progress.NONE));
  }

  @Test
  void cancelIsHeard() {
    Problem problem = Tiny.problem(1);
    Progress cancelled =
        new Progress() {
          @Override
          public boolean isCancelled() {
            return true;
          }

          @Override
          public void worked(int placed, int entries) {
            // Nobody is told.
          }
        };
    assertThrows(
        CancellationException.class,
        () -> finder.find(problem, problem.entries(), List.of(), WORK, cancelled));
  }

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 60);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void agreesWithTryingEveryPlan(long seed) {
    Problem problem = Tiny.problem(seed);
    boolean complete = Tiny.best(problem) > -Prices.UNPLACED;
    assertEquals(complete, core(problem).isEmpty(), core(problem)::toString);
  }
}
