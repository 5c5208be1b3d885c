package org.ligne.planning.conflict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.ligne.planning.Progress;
import org.ligne.planning.Solution;
import org.ligne.planning.bound.CoreFinder;
import org.ligne.planning.bound.CoreFinder.Answer;
import org.ligne.planning.bound.Provers;
import org.ligne.planning.cpsat.Tiny;
import org.ligne.planning.problem.Calendar;
import org.ligne.planning.problem.Entry;
import org.ligne.planning.problem.Problem;
import org.ligne.planning.problem.ProblemDraft;
import org.ligne.planning.problem.Statement;
import org.ligne.planning.search.Engine;

/** Conflicts that plain Java finds, held against a solver that shares no code with it. */
class ConflictsBySolverTest {
  private static final int PROBLEMS = 150;
  private static final long WORK = 10_000;

  private final CoreFinder solver = Provers.coreFinder().orElseThrow();

  private static Solution plan(long seed) {
    return new Engine(0).plan(Tiny.problem(seed), Progress.NONE);
  }

  @Test
  void aSolverSaysThatNothingCanBeTakenAway() {
    int conflicts = 0;
    for (long seed = 0; seed < PROBLEMS; seed++) {
      for (Conflict conflict : Conflicts.of(plan(seed), Progress.NONE, Optional.empty())) {
        check(conflict, "seed " + seed + " " + words(conflict));
        conflicts++;
      }
    }
    assertTrue(conflicts > PROBLEMS / 4, "only " + conflicts);
  }

  private void check(Conflict conflict, String words) {
    assertTrue(isImpossible(conflict.entries(), conflict.statements(), conflict), words);
    for (Statement left : conflict.statements()) {
      assertFalse(
          isImpossible(conflict.entries(), without(conflict.statements(), left), conflict),
          () -> words + " without " + left.text());
    }
    for (Entry left : conflict.entries()) {
      assertFalse(
          isImpossible(without(conflict.entries(), left), conflict.statements(), conflict),
          () -> words + " without " + left.id());
    }
  }

  private static <T> List<T> without(List<T> all, T one) {
    List<T> rest = new ArrayList<>(all);
    rest.remove(one);
    return rest;
  }

  /** An entry whose wish does not hold may be anywhere, so it is as if it was not there. */
  private boolean isImpossible(List<Entry> entries, List<Statement> statements, Conflict conflict) {
    Set<String> bound =
        entries.stream()
            .filter(entry -> statements.contains(entry.wish()))
            .map(Entry::id)
            .collect(Collectors.toSet());
    Problem only = only(conflict.problem(), bound);
    List<Set<Statement>> groups = statements.stream().map(Set::of).toList();
    Answer answer = solver.find(only, only.entries(), groups, WORK, Progress.NONE);
    assertFalse(answer instanceof Answer.Unknown, "too much to tell");
    return answer instanceof Answer.Contradiction;
  }

  /** The problem with some of its entries alone: a solver counts in all that are kept. */
  private static Problem only(Problem problem, Set<String> ids) {
    Calendar days = problem.axis().calendar();
    LocalDate last = days.date(days.days() - 1);
    ProblemDraft draft = ProblemDraft.like(problem, days.date(0), last);
    problem.channels().forEach(it -> draft.add(it.policy()));
    problem.owners().forEach(draft::add);
    problem.purses().forEach(draft::add);
    problem.media().forEach(it -> draft.add(it.rest()));
    problem.contents().stream()
        .filter(it -> it.stagger() != null)
        .forEach(it -> draft.add(it.stagger()));
    problem.entries().stream()
        .filter(it -> ids.contains(it.id()))
        .forEach(it -> draft.add(it.request()));
    problem.links().stream()
        .map(it -> it.follow())
        .filter(it -> ids.contains(it.leader()) && ids.contains(it.follower()))
        .forEach(draft::add);
    return draft.build();
  }

  private static String words(Conflict conflict) {
    return conflict.entries().stream().map(Entry::id).collect(Collectors.joining(" "))
        + ": "
        + conflict.statements().stream().map(Statement::text).collect(Collectors.joining("; "));
  }

  @Test
  void withASolverTheConflictsAreTheSame() {
    for (long seed = 0; seed < PROBLEMS; seed++) {
      Solution plan = plan(seed);
      List<Conflict> own = Conflicts.of(plan, Progress.NONE, Optional.empty());
      List<Conflict> advised = Conflicts.of(plan, Progress.NONE, Optional.of(solver));
      assertEquals(told(own), told(advised), "seed " + seed);
    }
  }

  private static Set<String> told(List<Conflict> conflicts) {
    return new HashSet<>(conflicts.stream().map(ConflictsBySolverTest::words).toList());
  }
}
