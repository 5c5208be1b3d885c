package org.ligne.planning.conflict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ligne.families.Contradiction;
import org.ligne.families.Family;
import org.ligne.families.Size;
import org.ligne.planning.PlanChecker;
import org.ligne.planning.Progress;
import org.ligne.planning.Solution;
import org.ligne.planning.Unplaced;
import org.ligne.planning.problem.Entry;
import org.ligne.planning.problem.Problem;
import org.ligne.planning.problem.Statement;
import org.ligne.planning.problem.StatementKind;
import org.ligne.planning.search.Engine;

/** What was hidden in large problems is found and named, without any solver. */
class ContradictionTest {
  private static Solution plan(Problem problem) {
    return new Engine(0).plan(problem, Progress.NONE);
  }

  private static List<Conflict> conflicts(Solution solution) {
    return Conflicts.of(solution, Progress.NONE, Optional.empty());
  }

  @ParameterizedTest
  @EnumSource(Contradiction.class)
  void isNamedInAMonth(Contradiction hidden) {
    check(hidden, Size.S, 1);
  }

  @ParameterizedTest
  @EnumSource(Contradiction.class)
  void isNamedInAQuarter(Contradiction hidden) {
    check(hidden, Size.M, 1);
  }

  private static void check(Contradiction hidden, Size size, long seed) {
    Problem problem = Contradiction.in(new Family(size, seed), seed, List.of(hidden));
    List<Conflict> found = conflicts(plan(problem));
    Conflict conflict =
        found.stream()
            .filter(each -> each.entries().stream().anyMatch(Contradiction::isHidden))
            .findFirst()
            .orElseThrow();
    List<StatementKind> kinds = conflict.statements().stream().map(Statement::kind).toList();
    assertTrue(kinds.contains(hidden.kind()), kinds::toString);
    assertTrue(kinds.size() >= 2 && kinds.size() <= 10, kinds::toString);
    assertTrue(conflict.repairs().size() > 1, () -> conflict.repairs().toString());
  }

  @Test
  void severalAreAllNamed() {
    List<Contradiction> all = List.of(Contradiction.ORDER, Contradiction.TIMES);
    Problem problem = Contradiction.in(new Family(Size.M, 4), 4, all);
    Solution solution = plan(problem);
    Set<Shape> shapes = conflicts(solution).stream().map(Shape::of).collect(Collectors.toSet());
    assertTrue(Set.of(Shape.FIXED, Shape.MIXED, Shape.ORDER).containsAll(shapes), shapes::toString);
    assertEquals(
        solution.unplaced().stream().map(Unplaced::entry).map(Entry::id).sorted().toList(),
        conflicts(solution).stream().map(it -> it.missing().id()).sorted().toList());
  }

  @Test
  void thePlanOfTheRepairedProblemHasThemAll() {
    Problem problem = Contradiction.in(new Family(Size.S, 5), 5, List.of(Contradiction.TIMES));
    Solution before = plan(problem);
    List<Repair> repairs = conflicts(before).getFirst().repairs();
    assertTrue(repairs.size() > 1, repairs::toString);
    for (Repair repair : repairs) {
      Solution after = plan(Amendment.apply(problem, repair));
      assertEquals(List.of(), PlanChecker.check(after));
      assertEquals(List.of(), after.unplaced(), repair::toString);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void theSameInAnyOrder(long order) {
    Family family = new Family(Size.S, 6);
    Problem problem = Contradiction.in(family, 6, List.of(Contradiction.WEEK));
    Problem again = Contradiction.in(family, order, 6, List.of(Contradiction.WEEK));
    assertEquals(words(conflicts(plan(problem))), words(conflicts(plan(again))));
  }

  private static List<String> words(List<Conflict> conflicts) {
    return conflicts.stream()
        .map(
            each ->
                Arrays.asList(
                        each.missing().id(),
                        each.entries().stream().map(Entry::id).toList(),
                        each.statements(),
                        each.repairs().stream().map(ContradictionTest::words).toList())
                    .toString())
        .toList();
  }

  private static String words(Repair repair) {
    return switch (repair) {
      case Repair.Move move -> "move " + move.entry().id() + " to " + move.at();
      case Repair.Hold hold -> "hold " + hold.entry().id();
      default -> repair.toString();
    };
  }
}
