package org.ligne.compiler.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ligne.compiler.Compilation;
import org.ligne.families.FamilyProject;
import org.ligne.families.Size;
import org.ligne.planning.Placed;
import org.ligne.planning.PlanChecker;
import org.ligne.planning.Solution;
import org.ligne.planning.problem.Entry;
import org.ligne.planning.problem.Problem;

/** Generated projects of real sizes: texts without a fault, and a plan for all they ask for. */
class FamilyProjectTest {
  @TempDir private Path folder;

  private static Size size(String name, int hundredths) {
    return Size.named(name).times(hundredths / 100.0);
  }

  @ParameterizedTest
  @CsvSource({"S, 100, 1", "S, 100, 2", "M, 25, 1", "XL, 4, 1"})
  void everythingIsPlacedAndNothingToRemark(String name, int hundredths, long seed)
      throws IOException {
    FamilyProject project = new FamilyProject(size(name, hundredths), seed);
    project.writeTo(folder);
    Compilation compilation = Workspace.compile(folder);
    assertEquals(List.of(), Words.of(compilation.diagnostics()));
    assertTrue(compilation.feasible());
    Solution plan = compilation.plans().getFirst();
    assertEquals(1, compilation.plans().size(), "brands that share a team are planned together");
    assertEquals(List.of(), PlanChecker.check(hidden(project, plan.problem())));
  }

  /** The plan the texts were drawn around, which the naive judge has nothing to say against. */
  private static Solution hidden(FamilyProject project, Problem problem) {
    Map<String, Instant> moments = project.hiddenPlan();
    assertEquals(moments.size(), problem.entries().size());
    List<Placed> placed =
        problem.entries().stream().map(entry -> placed(entry, moments, problem)).toList();
    return new Solution(problem, placed, List.of(), List.of(), 0);
  }

  private static Placed placed(Entry entry, Map<String, Instant> moments, Problem problem) {
    Instant moment = moments.get(entry.id());
    return new Placed(entry, moment.atZone(problem.axis().zone()), 1, List.of());
  }

  @Test
  void threeRunsGiveTheSameBytes() throws IOException {
    new FamilyProject(Size.S, 3).writeTo(folder.resolve("one"));
    new FamilyProject(Size.S, 3).writeTo(folder.resolve("other"));
    Map<String, String> first = Outputs.of(Workspace.compile(folder.resolve("one")));
    assertEquals(first, Outputs.of(Workspace.compile(folder.resolve("one"))));
    assertEquals(first, Outputs.of(Workspace.compile(folder.resolve("other"))));
  }
}
