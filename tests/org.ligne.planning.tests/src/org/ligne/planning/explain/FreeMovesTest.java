package org.ligne.planning.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.ligne.families.Family;
import org.ligne.families.Size;
import org.ligne.planning.Placed;
import org.ligne.planning.Progress;
import org.ligne.planning.Solution;
import org.ligne.planning.naive.Medley;
import org.ligne.planning.problem.Entry;
import org.ligne.planning.problem.Problem;
import org.ligne.planning.search.Engine;

/** In a finished plan no single entry is better off elsewhere, nor as well off earlier. */
class FreeMovesTest {
  static Stream<Arguments> problems() {
    Stream<Arguments> families =
        Stream.of(
                new Family(Size.S, 1),
                new Family(Size.S, 2),
                new Family(Size.S, 3),
                new Family(Size.M, 1),
                new Family(Size.L.times(0.2), 1))
            .map(family -> Arguments.of(family.toString(), family.problem()));
    Stream<Arguments> medleys =
        Stream.iterate(1L, seed -> seed + 1)
            .limit(100)
            .map(seed -> Arguments.of("medley " + seed, Medley.of(16, 14, 60, seed)));
    return Stream.concat(families, medleys);
  }

  private static Solution plan(Problem problem) {
    return new Engine(20).plan(problem, Progress.NONE);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("problems")
  void noFreeMoveIsBetterNorAsGoodAndEarlier(String name, Problem problem) {
    verify(plan(problem));
  }

  private static void verify(Solution plan) {
    Explainer explainer = new Explainer(plan);
    for (Placed placed : plan.placed()) {
      if (!placed.entry().isPinned()) {
        explainer.options(placed.entry()).stream()
            .filter(Option::isFree)
            .forEach(option -> verify(placed, option));
      }
    }
    plan.unplaced().stream()
        .filter(it -> !it.entry().isPinned())
        .forEach(it -> assertEquals(List.of(), free(explainer, it.entry())));
  }

  private static void verify(Placed placed, Option option) {
    String id = placed.entry().id();
    assertTrue(option.change() <= 0, () -> id + " would be better off at " + option.at());
    boolean earlier = option.at().isBefore(placed.at());
    assertTrue(option.change() < 0 || !earlier, () -> id + " could be earlier at " + option.at());
  }

  private static List<ZonedDateTime> free(Explainer explainer, Entry entry) {
    return explainer.options(entry).stream().filter(Option::isFree).map(Option::at).toList();
  }
}
