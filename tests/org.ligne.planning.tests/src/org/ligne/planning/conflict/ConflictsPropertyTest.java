package org.ligne.planning.conflict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.ligne.planning.Progress;
import org.ligne.planning.Solution;
import org.ligne.planning.problem.Entry;
import org.ligne.planning.problem.Problem;
import org.ligne.planning.problem.Statement;
import org.ligne.planning.search.Engine;

/** Conflicts of tiny problems, compared with trying every plan. */
class ConflictsPropertyTest {
  private static final int PROBLEMS = 100;

  @Test
  void thereIsAConflictExactlyWhereThereIsNoPlanAndNothingCanBeTakenFromIt() {
    int conflicts = 0;
    int repairs = 0;
    for (long seed = 0; seed < PROBLEMS; seed++) {
      Problem problem = Tangle.of(seed);
      Solution solution = new Engine(0).plan(problem, Progress.NONE);
      List<Conflict> found = Conflicts.of(solution, Progress.NONE);
      List<Statement> all = Involved.in(problem, problem.entries());
      boolean feasible = AllPlans.exist(problem, problem.entries(), all);
      assertEquals(feasible, found.isEmpty(), "seed " + seed);
      for (Conflict conflict : found) {
        check(conflict, "seed " + seed + " " + words(conflict));
        conflict.repairs().forEach(repair -> check(repair, conflict, solution));
        repairs += conflict.repairs().size();
        conflicts++;
      }
    }
    assertTrue(conflicts > PROBLEMS / 4, "only " + conflicts);
    assertTrue(repairs > 2 * conflicts, "only " + repairs);
  }

  private static String words(Conflict conflict) {
    return conflict.entries().stream().map(Entry::id).collect(Collectors.joining(" "))
        + ": "
        + conflict.statements().stream().map(Statement::text).collect(Collectors.joining("; "));
  }

  private static void check(Conflict conflict, String words) {
    Problem problem = conflict.problem();
    assertTrue(conflict.entries().contains(conflict.missing()), words);
    assertFalse(AllPlans.exist(problem, conflict.entries(), conflict.statements()), words);
    for (Entry left : conflict.entries()) {
      assertTrue(
          AllPlans.exist(problem, without(conflict.entries(), left), conflict.statements()),
          words + " without " + left.id());
    }
    for (Statement left : conflict.statements()) {
      assertTrue(
          AllPlans.exist(problem, conflict.entries(), without(conflict.statements(), left)),
          words + " without " + left.text());
    }
  }

  /** With the repair, everybody who was placed can be placed, and so can the missing entry. */
  private static void check(Repair repair, Conflict conflict, Solution before) {
    Problem changed = Amendment.apply(conflict.problem(), repair);
    Set<String> wanted = new TreeSet<>(Set.of(conflict.missing().id()));
    before.placed().forEach(placed -> wanted.add(placed.entry().id()));
    List<Entry> entries =
        changed.entries().stream().filter(entry -> wanted.contains(entry.id())).toList();
    assertTrue(
        AllPlans.exist(changed, entries, Involved.in(changed, changed.entries())),
        () -> words(conflict) + " with " + repair);
  }

  private static <T> List<T> without(List<T> all, T one) {
    List<T> rest = new ArrayList<>(all);
    rest.remove(one);
    return rest;
  }
}
