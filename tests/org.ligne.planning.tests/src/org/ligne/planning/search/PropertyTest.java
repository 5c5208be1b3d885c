package org.ligne.planning.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.ligne.planning.Placed;
import org.ligne.planning.PlanChecker;
import org.ligne.planning.Progress;
import org.ligne.planning.Solution;
import org.ligne.planning.Unplaced;
import org.ligne.planning.constraint.Timetable;
import org.ligne.planning.problem.Entry;
import org.ligne.planning.problem.Problem;

/** What holds for every problem that has a solution. */
class PropertyTest {
  static Stream<Arguments> plans() {
    return Stream.of(
            seeds(12, seed -> HiddenPlan.easy(60, 4, 4, seed)),
            seeds(20, seed -> HiddenPlan.tight(60, 3, 4, seed)),
            seeds(1, seed -> HiddenPlan.easy(400, 6, 13, seed)),
            seeds(2, seed -> HiddenPlan.tight(400, 5, 13, seed)))
        .flatMap(plans -> plans)
        .map(Arguments::of);
  }

  private static Stream<HiddenPlan> seeds(int count, LongFunction<HiddenPlan> family) {
    return Stream.iterate(1L, seed -> seed + 1).limit(count).map(family::apply);
  }

  private static Solution plan(Problem problem) {
    return new Engine(Engine.QUICK).plan(problem, Progress.NONE);
  }

  @ParameterizedTest
  @MethodSource("plans")
  void everythingIsPlacedAndNothingIsBroken(HiddenPlan plan) {
    Problem problem = plan.draft(1).build();
    assertEquals(0, plan.laidOut(problem).unplaced().size(), "there is a plan");
    Solution solution = plan(problem);
    assertEquals(List.of(), PlanChecker.check(solution));
    assertEquals(List.of(), solution.unplaced().stream().map(Unplaced::entry).toList());
  }

  @ParameterizedTest
  @MethodSource("plans")
  void theOrderOfDeclarationDoesNotMatter(HiddenPlan plan) {
    Solution one = plan(plan.draft(1).build());
    Solution other = plan(plan.draft(2).build());
    assertEquals(words(one), words(other));
    assertEquals(one.score(), other.score());
  }

  private static List<String> words(Solution solution) {
    return solution.placed().stream().map(PropertyTest::words).toList();
  }

  private static String words(Placed placed) {
    List<String> reasons =
        placed.reasons().stream()
            .map(it -> it.role() + it.statement().text() + ids(it.others()))
            .toList();
    return placed.entry().id() + " " + placed.at() + " " + reasons;
  }

  private static List<String> ids(List<Entry> entries) {
    return entries.stream().map(Entry::id).toList();
  }

  @ParameterizedTest
  @MethodSource("plans")
  void noSingleMoveIsBetter(HiddenPlan plan) {
    Solution solution = plan(plan.draft(1).build());
    Timetable table = table(solution);
    assertEquals(solution.score(), table.constraints().total());
    for (Entry entry : solution.problem().entries()) {
      int slot = table.remove(entry);
      long here = table.constraints().gain(entry, slot);
      for (int i = 0; i < entry.candidates().size(); i++) {
        int other = entry.candidates().get(i);
        boolean better =
            table.constraints().allow(entry, other)
                && table.constraints().gain(entry, other) > here;
        assertTrue(!better, () -> entry.id() + " would be better off elsewhere");
      }
      table.place(entry, slot);
    }
  }

  private static Timetable table(Solution solution) {
    Timetable table = new Timetable(solution.problem());
    for (Placed placed : solution.placed()) {
      table.place(placed.entry(), solution.problem().axis().ceiling(placed.at().toInstant()));
    }
    return table;
  }
}
