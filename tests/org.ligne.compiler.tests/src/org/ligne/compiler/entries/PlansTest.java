package org.ligne.compiler.entries;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ligne.compiler.Compilation;
import org.ligne.compiler.Compiler;
import org.ligne.compiler.expect.Aspect;
import org.ligne.compiler.expect.Bounds;
import org.ligne.compiler.expect.CountRule;
import org.ligne.compiler.expect.Entry;
import org.ligne.compiler.expect.EveryRule;
import org.ligne.compiler.expect.Filter;
import org.ligne.compiler.expect.GapRule;
import org.ligne.compiler.expect.Plan;
import org.ligne.compiler.expect.PlanRule;
import org.ligne.compiler.expect.Rhythm;
import org.ligne.compiler.expect.ShareRule;
import org.ligne.compiler.load.Project;
import org.ligne.model.campaign.Campaign;
import org.ligne.model.query.DateSpan;
import org.ligne.model.value.Span;
import org.ligne.planning.Progress;

/** Real campaigns as rules over a plan see them, before they are planned and after. */
class PlansTest {
  private static final Path HOUSE =
      Path.of(System.getProperty("ligne.root", "../..")).resolve("examples/maison-du-the");
  private static final Set<Aspect> ALL = EnumSet.allOf(Aspect.class);
  private static final Compiler COMPILER = Compiler.create(Locale.ENGLISH);
  private static final Project PROJECT = COMPILER.load(HOUSE);
  private static final Compilation MADE = COMPILER.compile(PROJECT, Progress.NONE);
  private static final List<Campaign> CAMPAIGNS = campaigns(PROJECT);

  @TempDir Path folder;

  private static List<Campaign> campaigns(Project project) {
    return project.ownSources().stream()
        .flatMap(source -> source.content().getDeclarations().stream())
        .filter(Campaign.class::isInstance)
        .map(Campaign.class::cast)
        .sorted(Comparator.comparing(Campaign::getName))
        .toList();
  }

  private static Plan written() {
    return Plans.written(CAMPAIGNS, ALL).orElseThrow();
  }

  private static Plan made() {
    return Plans.made(CAMPAIGNS, MADE.plans(), ALL);
  }

  @Test
  void everythingThatIsPlannedStandsWithinWhatWasCertainBefore() {
    Map<String, Entry> before =
        written().entries().stream().collect(Collectors.toMap(Entry::id, Function.identity()));
    Plan made = made();
    assertEquals(190, made.entries().size());
    assertEquals(before.size(), made.entries().size());
    for (Entry each : made.entries()) {
      Entry open = before.get(each.id());
      assertTrue(each.isFixed(), each.id());
      assertFalse(each.earliest().isBefore(open.earliest()), each.id());
      assertFalse(each.latest().isAfter(open.latest()), each.id());
      assertEquals(open.marks(), each.marks(), each.id());
    }
    assertTrue(before.values().stream().anyMatch(each -> !each.isFixed()));
    assertTrue(before.values().stream().anyMatch(Entry::isFixed));
  }

  @Test
  void anEntryIsKnownInEveryRespect() {
    Entry tea =
        made().entries().stream()
            .filter(each -> each.id().equals("Automne/TheDeLaSemaine/instagram/2"))
            .findFirst()
            .orElseThrow();
    assertEquals("Automne/TheDeLaSemaine/2", tea.content());
    assertEquals(Set.of("Automne/TheDeLaSemaine"), tea.of(Aspect.CONTENT));
    assertEquals(Set.of("instagram"), tea.of(Aspect.CHANNEL));
    assertEquals(Set.of("Terroir"), tea.of(Aspect.PILLAR));
    assertEquals(Set.of("owned"), tea.of(Aspect.POEM));
    assertEquals(Set.of("Hugo"), tea.of(Aspect.OWNER));
    assertEquals(Set.of("assets/feuilles.jpg"), tea.of(Aspect.MEDIA));
    assertEquals(Set.of("Automne/TheDeLaSemaine#2"), tea.of(Aspect.ITEM));
    assertTrue(Filter.of(Aspect.TEXT, "hojicha de Kyoto").admits(tea), "the item is filled in");
    assertTrue(Filter.of(Aspect.LANGUAGE, "fr").admits(tea));
  }

  @Test
  void partsOfACampaignAreLedByItsName() {
    assertTrue(made().entries().stream().anyMatch(Filter.of(Aspect.PHASE, "Automne.Gout")::admits));
  }

  @Test
  void daysAreThoseOfAllCampaignsTogether() {
    DateSpan autumn = Plans.written(CAMPAIGNS.subList(0, 1), ALL).map(Plan::days).orElseThrow();
    assertEquals(new DateSpan(LocalDate.of(2026, 10, 12), LocalDate.of(2026, 11, 15)), autumn);
    assertTrue(written().days().contains(autumn));
    assertTrue(written().days().days() > autumn.days());
  }

  @Test
  void rulesHoldOnARealPlan() {
    Rhythm weekly = new Rhythm(Rhythm.Unit.WEEK, 1);
    Filter sale = Filter.of(Aspect.PILLAR, "Offre");
    assertHolds(
        new ShareRule(Filter.of(Aspect.CHANNEL, "instagram"), Bounds.atMost(50), weekly, false));
    assertHolds(new CountRule(Filter.ALL, Bounds.atMost(60), weekly, false));
    assertHolds(new EveryRule(Filter.ALL, Filter.of(Aspect.LANGUAGE, "fr")));
    assertHolds(new GapRule(sale, Span.parse("1h"), Optional.of(Aspect.ITEM)));
  }

  private static void assertHolds(PlanRule rule) {
    assertEquals(List.of(), rule.breaches(written()));
    assertEquals(List.of(), rule.breaches(made()));
  }

  @Test
  void whatNoPlanCanKeepIsKnownBeforeThereIsOne() {
    PlanRule rule = new CountRule(Filter.ALL, Bounds.atMost(100), Rhythm.NONE, false);
    assertEquals(
        BigDecimal.valueOf(190), rule.breaches(written()).getFirst().figure().orElseThrow());
    assertEquals(190, rule.breaches(made()).getFirst().entries().size());
  }

  @Test
  void whatNobodyAsksAboutIsNotLookedUp() {
    Plan few = Plans.written(CAMPAIGNS, EnumSet.of(Aspect.CHANNEL)).orElseThrow();
    assertTrue(
        few.entries().stream()
            .allMatch(each -> each.marks().keySet().equals(Set.of(Aspect.CHANNEL))));
  }

  @Test
  void nothingIsCertainWhileAPostIsHalfWritten() throws Exception {
    for (String text :
        List.of(
            "campaign C follows Nobody {\n  from 2026-10-01 to 2026-10-31\n}\n",
            "line L { zone Europe/Paris }\ncampaign C follows L {\n}\n",
            "line L { zone Europe/Paris }\n"
                + "campaign C follows L {\n"
                + "  from 2026-10-31 to 2026-10-01\n"
                + "}\n",
            "line L { zone Europe/Paris }\n"
                + "campaign C follows L {\n"
                + "  from 2026-10-01 to 2026-10-31\n"
                + "  post P {\n"
                + "    on nowhere\n"
                + "  }\n"
                + "}\n")) {
      Files.writeString(folder.resolve("c.ligne"), text);
      Project project = COMPILER.load(folder);
      assertTrue(COMPILER.check(project).hasErrors(), text);
      assertEquals(Optional.empty(), Plans.written(campaigns(project), ALL), text);
    }
    assertEquals(Optional.empty(), Plans.written(List.of(), ALL));
  }
}
