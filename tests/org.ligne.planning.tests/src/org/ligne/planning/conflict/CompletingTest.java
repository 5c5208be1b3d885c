package org.ligne.planning.conflict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ligne.families.Contradiction;
import org.ligne.families.Family;
import org.ligne.families.Size;
import org.ligne.planning.PlanChecker;
import org.ligne.planning.Planner;
import org.ligne.planning.Progress;
import org.ligne.planning.Solution;
import org.ligne.planning.constraint.Timetable;
import org.ligne.planning.explain.Report;
import org.ligne.planning.problem.Entry;
import org.ligne.planning.problem.Problem;
import org.ligne.planning.problem.Wish;
import org.ligne.planning.search.Engine;

/** What a search has left out is placed where there is room for it, even if others have to move. */
class CompletingTest {
  /** Leaves out whatever is not at a fixed time. */
  private static final Planner LAZY =
      (problem, progress) -> {
        Timetable table = new Timetable(problem);
        problem.entries().stream()
            .filter(Entry::isKept)
            .forEach(entry -> table.place(entry, entry.first()));
        problem.entries().stream()
            .filter(entry -> entry.request().wish() instanceof Wish.At)
            .filter(entry -> table.constraints().allow(entry, entry.first()))
            .forEach(entry -> table.place(entry, entry.first()));
        return new Report(table).solution(progress);
      };

  private static void assertSound(Solution plan) {
    assertEquals(List.of(), PlanChecker.check(plan));
    assertEquals(PlanChecker.value(plan), plan.score());
  }

  @Test
  void allFindRoomWhereThereIsRoomForAll() {
    Solution plan = new Completing(LAZY).plan(new Family(Size.S, 1).problem(), Progress.NONE);
    assertEquals(List.of(), plan.unplaced());
    assertSound(plan);
  }

  @Test
  void whatHasNoRoomStaysOutAndTheRestFindsIt() {
    Problem problem = Contradiction.in(new Family(Size.S, 1), 1, List.of(Contradiction.TIMES));
    Solution plan = new Completing(LAZY).plan(problem, Progress.NONE);
    assertEquals(1, plan.unplaced().size());
    assertTrue(Contradiction.isHidden(plan.unplaced().getFirst().entry()));
    assertSound(plan);
  }

  @Test
  void inTanglesItNeverLosesAnything() {
    for (long seed = 0; seed < 100; seed++) {
      Problem problem = Tangle.of(seed);
      Solution lazy = LAZY.plan(problem, Progress.NONE);
      Solution plan = new Completing(any(lazy)).plan(problem, Progress.NONE);
      assertTrue(plan.score() >= lazy.score(), "seed " + seed);
      assertSound(plan);
    }
  }

  private static Planner any(Solution plan) {
    return (problem, progress) -> plan;
  }

  @Test
  void whatIsCompleteStaysAsItIs() {
    Problem problem = new Family(Size.S, 1).problem();
    Solution plan = new Engine(0).plan(problem, Progress.NONE);
    assertSame(plan, new Completing(any(plan)).plan(problem, Progress.NONE));
  }
}
