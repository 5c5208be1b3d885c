package org.ligne.visual.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.ligne.compiler.Compilation;
import org.ligne.compiler.Compiler;
import org.ligne.compiler.load.Project;
import org.ligne.model.line.Moment;
import org.ligne.planning.Progress;
import org.ligne.visual.load.Loads;
import org.ligne.visual.mix.Dimension;
import org.ligne.visual.mix.Mix;
import org.ligne.visual.mix.Mixes;
import org.ligne.visual.plan.Plan;
import org.ligne.visual.plan.Plans;

/** What the line of the example asks for. */
class NormsTest {
  private static final Path EXAMPLE =
      Path.of(System.getProperty("ligne.root"), "examples/maison-du-the");

  private static Plan plan;
  private static Norms norms;

  @BeforeAll
  static void compile() {
    Compiler compiler = Compiler.create(Locale.ENGLISH);
    Project project = compiler.load(EXAMPLE);
    Compilation compilation = compiler.compile(project, Progress.NONE);
    plan = Plans.of(project, compilation, Locale.ENGLISH);
    norms = Norms.of(compilation);
  }

  @Test
  void theSharesOfTheLineHaveTheirTolerance() {
    assertEquals(
        List.of(
            new Bounds(2_000, 3_000),
            new Bounds(2_500, 3_500),
            new Bounds(0, 2_000),
            new Bounds(1_000, 2_000),
            new Bounds(1_000, 10_000)),
        norms.shares().stream().map(Goal::bounds).toList());
    assertTrue(norms.shares().stream().allMatch(goal -> goal.weeks() == 4));
    assertTrue(norms.goals().size() >= norms.shares().size());
  }

  @Test
  void everyEntryIsKnown() {
    assertTrue(plan.cards().stream().allMatch(card -> norms.facts().containsKey(card.id())));
    Fact letter = norms.facts().get("Automne/LettreDeNovembre/newsletter");
    assertEquals("MaisonDuThe.newsletter", letter.channel());
    assertEquals(Moment.STIMULUS, letter.moment());
    assertEquals(
        "Solène Guérin",
        norms.workers().stream()
            .filter(each -> each.key().equals(letter.owner()))
            .findFirst()
            .orElseThrow()
            .label());
  }

  @Test
  void channelsHaveTheirPaceAndPeopleTheirCapacity() {
    Pace instagram = norms.paces().getFirst();
    assertEquals("MaisonDuThe.instagram", instagram.key());
    assertEquals(2, instagram.cadence().minimum());
    assertEquals(5, instagram.most());
    Worker hugo =
        norms.workers().stream()
            .filter(each -> each.label().equals("Hugo Perrin"))
            .findFirst()
            .orElseThrow();
    assertEquals(4, hugo.capacity());
  }

  @Test
  void noPostIsLostOrCountedTwice() {
    Shown shown = new Shown(plan, plan.only("Automne"), norms);
    for (Dimension dimension : Dimension.values()) {
      Mix mix = Mixes.of(shown, dimension);
      int all = shown.part().cards().size();
      assertEquals(all, mix.whole().stream().mapToInt(part -> part.count()).sum());
      assertEquals(all, mix.weeks().stream().mapToInt(week -> week.all()).sum());
    }
  }

  @Test
  void thePlannerKeepsToCapacityAndCadence() {
    assertEquals(0, Loads.of(Shown.all(plan, norms)).above());
    assertEquals(0, Loads.of(Shown.all(plan, norms)).below());
  }
}
