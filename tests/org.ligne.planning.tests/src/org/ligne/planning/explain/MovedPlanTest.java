package org.ligne.planning.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.ligne.families.Family;
import org.ligne.families.Size;
import org.ligne.planning.Placed;
import org.ligne.planning.PlanChecker;
import org.ligne.planning.Progress;
import org.ligne.planning.Solution;
import org.ligne.planning.Unplaced;
import org.ligne.planning.Violation;
import org.ligne.planning.constraint.Prices;
import org.ligne.planning.naive.Medley;
import org.ligne.planning.problem.Entry;
import org.ligne.planning.problem.Problem;
import org.ligne.planning.problem.Statement;
import org.ligne.planning.search.Engine;

/** Every answer is what the independent checker says of the plan in which the entry was moved. */
class MovedPlanTest {
  private static final int ENTRIES = 20;
  private static final int SLOTS = 40;

  static Stream<Arguments> problems() {
    Stream<Arguments> medleys =
        Stream.iterate(1L, seed -> seed + 1)
            .limit(30)
            .map(seed -> Arguments.of("medley " + seed, Medley.of(14, 14, 90, seed)));
    Stream<Arguments> families =
        Stream.of(1L, 2L)
            .map(seed -> Arguments.of("S " + seed, new Family(Size.S, seed).problem()));
    return Stream.concat(medleys, families);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("problems")
  void answersAreThoseOfTheMovedPlan(String name, Problem problem) {
    Solution plan = new Engine(20).plan(problem, Progress.NONE);
    assertEquals(List.of(), PlanChecker.check(plan));
    Explainer explainer = new Explainer(plan);
    SplittableRandom random = new SplittableRandom(name.hashCode());
    int free = 0;
    int barred = 0;
    for (int i = 0; i < ENTRIES; i++) {
      Entry entry = problem.entries().get(random.nextInt(problem.entries().size()));
      for (int j = 0; j < SLOTS && !entry.isKept(); j++) {
        ZonedDateTime at = problem.axis().at(slot(entry, problem, random));
        Alternative answer = answer(explainer, entry, at);
        judge(plan, entry, at, answer);
        free += answer.option().isFree() ? 1 : 0;
        barred += answer.option().isFree() ? 0 : 1;
      }
    }
    assertTrue(free > 0 && barred > 0, free + " free, " + barred + " barred");
  }

  private static int slot(Entry entry, Problem problem, SplittableRandom random) {
    int size = entry.candidates().size();
    return size == 0 || random.nextInt(5) == 0
        ? random.nextInt(problem.axis().size())
        : entry.candidates().get(random.nextInt(size));
  }

  private static Alternative answer(Explainer explainer, Entry entry, ZonedDateTime at) {
    Answer answer = explainer.at(entry, at.toInstant());
    assertEquals(at, answer.asked());
    return ((Answer.AtSlot) answer).alternative();
  }

  private static void judge(Solution plan, Entry entry, ZonedDateTime at, Alternative answer) {
    Solution moved = moved(plan, entry, at);
    long before = PlanChecker.value(left(plan, entry));
    long here = placed(plan, entry) ? PlanChecker.value(plan) - before : 0;
    long there = PlanChecker.value(moved) - before;
    long price = placed(plan, entry) ? 0 : price(entry);
    String what = entry.id() + " at " + at;
    assertEquals(there - here - price, answer.option().change(), what);
    assertEquals(there - price(entry), sum(answer.gains()), what);
    assertEquals(answer.option().change(), changes(answer), what);
    assertEquals(broken(moved, entry), barring(answer, entry, plan.problem()), what);
  }

  private static long price(Entry entry) {
    return Prices.unplaced(entry.weight());
  }

  private static long sum(List<Gain> gains) {
    return gains.stream().mapToLong(Gain::points).sum();
  }

  private static long changes(Alternative answer) {
    return answer.differences().stream().mapToLong(Difference::change).sum();
  }

  private static boolean placed(Solution plan, Entry entry) {
    return plan.placed().stream().anyMatch(it -> it.entry() == entry);
  }

  private static Solution left(Solution plan, Entry entry) {
    List<Unplaced> unplaced = new ArrayList<>(plan.unplaced());
    unplaced.removeIf(it -> it.entry() == entry);
    unplaced.add(new Unplaced(entry, List.of()));
    return new Solution(plan.problem(), others(plan, entry), unplaced, List.of(), 0);
  }

  private static Solution moved(Solution plan, Entry entry, ZonedDateTime at) {
    List<Placed> placed = new ArrayList<>(others(plan, entry));
    placed.add(new Placed(entry, at, 1, List.of()));
    List<Unplaced> unplaced = new ArrayList<>(plan.unplaced());
    unplaced.removeIf(it -> it.entry() == entry);
    return new Solution(plan.problem(), placed, unplaced, List.of(), 0);
  }

  private static List<Placed> others(Solution plan, Entry entry) {
    return plan.placed().stream().filter(it -> it.entry() != entry).toList();
  }

  /** The checker names closed hours by the wish; fixed entries are asked about as though free. */
  private static Set<String> broken(Solution moved, Entry entry) {
    return PlanChecker.check(moved).stream()
        .filter(it -> !entry.isPinned() || !it.equals(wish(entry)))
        .map(it -> it.statement().kind() + it.statement().text())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Violation wish(Entry entry) {
    return new Violation(entry.wish(), List.of(entry));
  }

  private static Set<String> barring(Alternative answer, Entry entry, Problem problem) {
    int slot = problem.axis().ceiling(answer.option().at().toInstant());
    Statement closed = problem.channelOf(entry).admission(slot).statement();
    boolean open = problem.channelOf(entry).isOpen(slot);
    return answer.option().bars().stream()
        .filter(bar -> !entry.isPinned() || open || !bar.statement().equals(closed))
        .map(bar -> !open && bar.statement().equals(closed) ? entry.wish() : bar.statement())
        .map(it -> it.kind() + it.text())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
