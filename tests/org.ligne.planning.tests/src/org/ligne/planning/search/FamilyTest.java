package org.ligne.planning.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.ligne.families.Family;
import org.ligne.families.Size;
import org.ligne.planning.PlanChecker;
import org.ligne.planning.Progress;
import org.ligne.planning.Solution;
import org.ligne.planning.constraint.Timetable;
import org.ligne.planning.problem.Entry;
import org.ligne.planning.problem.Problem;

/** Problems of every size that are known to have a plan get one, the same in any order. */
class FamilyTest {
  static Stream<Arguments> families() {
    return Stream.of(
            new Family(Size.S, 1),
            new Family(Size.S, 2),
            new Family(Size.S, 3),
            new Family(Size.M, 1),
            new Family(Size.L.times(0.2), 1),
            new Family(Size.XL.times(0.04), 1))
        .map(Arguments::of);
  }

  @ParameterizedTest
  @MethodSource("families")
  void everythingIsPlacedWhateverTheOrder(Family family) {
    Problem problem = family.problem();
    assertEquals(List.of(), refused(family, problem), "there is a plan");
    Solution solution = new Engine(20).plan(problem, Progress.NONE);
    assertEquals(List.of(), solution.unplaced());
    assertEquals(List.of(), PlanChecker.check(solution));
    assertEquals(PlanChecker.value(solution), solution.score());
    Solution other = new Engine(20).plan(family.draft(7).build(), Progress.NONE);
    assertEquals(words(solution), words(other));
  }

  /** The entries that cannot have their place in the hidden plan. */
  private static List<String> refused(Family family, Problem problem) {
    Timetable table = new Timetable(problem);
    Map<String, Instant> hidden = family.hiddenPlan();
    List<String> refused = new ArrayList<>();
    for (Entry entry : problem.entries()) {
      int slot = problem.axis().ceiling(hidden.get(entry.id()));
      if (table.constraints().allow(entry, slot)) {
        table.place(entry, slot);
      } else {
        refused.add(entry.id());
      }
    }
    return refused;
  }

  private static List<String> words(Solution solution) {
    return solution.placed().stream().map(it -> it.entry().id() + " " + it.at()).toList();
  }
}
