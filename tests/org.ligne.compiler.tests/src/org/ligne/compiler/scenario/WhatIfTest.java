package org.ligne.compiler.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ligne.compiler.Compilation;
import org.ligne.compiler.Conditions;
import org.ligne.compiler.Diagnostic;
import org.ligne.compiler.load.Texts;
import org.ligne.exchange.json.ScheduleWriter;
import org.ligne.planning.Progress;
import org.ligne.planning.bound.Effort;

/** What each thing a scenario may say does to the texts and to the plan. */
class WhatIfTest {
  private static final Conditions QUICK = Conditions.of(Effort.QUICK);

  private static String plain;

  @TempDir Path folder;

  @BeforeAll
  static void compileWithoutScenarios(@TempDir Path other) {
    WhatIf project = new Tearoom(other).open();
    plain = text(project.compile(Optional.empty(), QUICK, Progress.NONE).compilation());
  }

  /**
   * What a scenario says, and the lines that differ.
   *
   * @param says its statement
   * @param diff the lines taken out and put in
   */
  record Case(String says, String diff) {
    @Override
    public String toString() {
      return says;
    }
  }

  private static final List<Case> CASES =
      List.of(
          new Case(
              "from 2026-09-02 to 2026-10-04",
              """
              -  from 2026-09-01 to 2026-09-30
              +  from 2026-09-02 to 2026-10-04
              """),
          new Case(
              "phase Launch 2026-09-07 to 2026-09-12",
              """
              -  phase Launch 2026-09-07 to 2026-09-13
              +  phase Launch 2026-09-07 to 2026-09-12
              """),
          new Case(
              "post Doors { at 2026-09-09 08:30 }",
              """
              -    at 2026-09-08 08:30
              +    at 2026-09-09 08:30
              """),
          new Case(
              "post Doors { without at }",
              """
              -    at 2026-09-08 08:30
              """),
          new Case(
              "post Doors in Later by Nadia { at 2026-09-15 09:00 weight 5 }",
              """
              -  post Doors "Doors open" in Launch pillar News by Hugo {
              +  post Doors "Doors open" in Later pillar News by Nadia {
              -    at 2026-09-08 08:30
              +    at 2026-09-15 09:00
              -    weight 2
              +    weight 5
              """),
          new Case(
              "post Doors { without phase without weight }",
              """
              -  post Doors "Doors open" in Launch pillar News by Hugo {
              +  post Doors "Doors open" pillar News by Hugo {
              -    weight 2
              """),
          new Case(
              "post Thanks in Later by Hugo { weight 3 at 2026-09-16 09:00 }",
              """
              -  post Thanks pillar Craft { on linkedin text en "One week, 400 cups." after Doors by at least 1 week }
              +  post Thanks pillar Craft in Later by Hugo { on linkedin text en "One week, 400 cups." after Doors by at least 1 week at 2026-09-16 09:00 weight 3 }
              """),
          new Case(
              "post Thanks { weight 3 stagger at least 2h }",
              """
              -  post Thanks pillar Craft { on linkedin text en "One week, 400 cups." after Doors by at least 1 week }
              +  post Thanks pillar Craft { on linkedin text en "One week, 400 cups." after Doors by at least 1 week weight 3 stagger at least 2h }
              """),
          new Case(
              "post Doors { on blog }",
              """
              -    on linkedin, x costs 40 EUR // both
              +    on blog // both
              """),
          new Case(
              "post Doors { also on blog, linkedin pinned at 2026-09-10 09:00 not on x }",
              """
              -    on linkedin, x costs 40 EUR // both
              +    on linkedin pinned at 2026-09-10 09:00, blog // both
              """),
          new Case(
              "post Doors { not on linkedin, x also on blog }",
              """
              -    on linkedin, x costs 40 EUR // both
              +    on blog // both
              """),
          new Case(
              "series Leaf every 2 weeks on wed for 2 weeks { at 10:00 }",
              """
              -  series Leaf pillar Craft every thursday for 3 weeks {
              +  series Leaf pillar Craft every 2 weeks on wed for 2 weeks {
              -    at 09:00 /* opening */
              +    at 10:00 /* opening */
              """),
          new Case(
              "series Leaf by Nadia { without at weight 4 also on x }",
              """
              -  series Leaf pillar Craft every thursday for 3 weeks {
              -    on blog
              -    at 09:00 /* opening */
              +  series Leaf pillar Craft by Nadia every thursday for 3 weeks {
              +    on blog, x
              +    weight 4
              +    /* opening */
              """),
          new Case(
              "without post Doors",
              """
              -  post Doors "Doors open" in Launch pillar News by Hugo {
              -    on linkedin, x costs 40 EUR // both
              -    at 2026-09-08 08:30
              -    text en "We open today."
              -    weight 2
              -  }
              +  post Thanks pillar Craft { on linkedin text en "One week, 400 cups." }
              -  post Thanks pillar Craft { on linkedin text en "One week, 400 cups." after Doors by at least 1 week }
              -
              -  boost Doors on ads budget 50 EUR from 2026-09-09 to 2026-09-10
              """),
          new Case(
              "without series Leaf",
              """
              -  series Leaf pillar Craft every thursday for 3 weeks {
              -    on blog
              -    at 09:00 /* opening */
              -    text en "Leaf of the week."
              -  }
              -
              """),
          new Case(
              "  new post Menu pillar News {\n    on blog\n    text en \"Here.\"\n  }",
              """
              +
              +  post Menu pillar News {
              +    on blog
              +    text en "Here."
              +  }
              """),
          new Case(
              "channel linkedin { at most 3 per week cadence 1..3 per week }",
              """
              -    cadence 1..2 per week // not more: we are few
              +    cadence 1..3 per week // not more: we are few
              -    at most 2 per week
              +    at most 3 per week
              """),
          new Case(
              "channel linkedin { window mon-fri 08:00-12:00 without at most per week without"
                  + " cadence }",
              """
              -    cadence 1..2 per week // not more: we are few
              -    window mon-thu 08:00-10:00
              -    window fri 09:00-11:00
              -    at most 2 per week
              +    // not more: we are few
              +    window mon-fri 08:00-12:00
              """),
          new Case(
              "channel blog { gap at least 1 day at most 1 per day quiet 22:00-07:00 }",
              """
              -  channel blog on Blog
              +  channel blog on Blog {
              +    quiet 22:00-07:00
              +    gap at least 1 day
              +    at most 1 per day
              +  }
              """),
          new Case(
              "channel x { without gap window tue 09:00-10:00 }",
              """
              -  channel x on X { gap at least 2h }
              +  channel x on X { window tue 09:00-10:00 }
              """),
          new Case(
              "boost Doors on ads budget 80 EUR from 2026-09-09 to 2026-09-12",
              """
              -  boost Doors on ads budget 50 EUR from 2026-09-09 to 2026-09-10
              +  boost Doors on ads budget 80 EUR from 2026-09-09 to 2026-09-12
              """),
          new Case(
              "without boost Doors",
              """
              -
              -  boost Doors on ads budget 50 EUR from 2026-09-09 to 2026-09-10
              """),
          new Case(
              "capacity of Hugo 1 per day",
              """
              -    community manager Hugo capacity 2 per day
              +    community manager Hugo capacity 1 per day
              """),
          new Case(
              "capacity of Nadia 3 per day\nwithout capacity of Hugo",
              """
              -    editor Nadia
              -    community manager Hugo capacity 2 per day
              +    editor Nadia capacity 3 per day
              +    community manager Hugo
              """),
          new Case(
              "spend at most 300 EUR per week",
              """
              -  spend at most 500 EUR per week
              +  spend at most 300 EUR per week
              """),
          new Case(
              "without spend\npost Doors { on linkedin }",
              """
              -  spend at most 500 EUR per week
              -    on linkedin, x costs 40 EUR // both
              +    on linkedin // both
              """));

  static List<Case> cases() {
    return CASES;
  }

  @ParameterizedTest
  @MethodSource("cases")
  void changesTheseLinesAndNoOthers(Case what) {
    WhatIf project = new Tearoom(folder).scenario("Try", what.says()).open();
    assertEquals(List.of(), project.errors(Tearoom.named(project, "Try")));
    Promotion promotion = project.promotion(Tearoom.named(project, "Try"));
    List<String> lines =
        promotion
            .diff()
            .replaceAll("(?s)--- a/what-Try.ligne.*", "")
            .lines()
            .filter(line -> line.matches("(?s)[-+].*") && !line.matches("(---|\\+\\+\\+) .*"))
            .toList();
    assertEquals(
        what.diff().lines().sorted().collect(Collectors.joining("\n")),
        lines.stream().sorted().collect(Collectors.joining("\n")));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void compilesLikeThePromotedText(Case what) {
    WhatIf project = new Tearoom(folder).scenario("Try", what.says()).open();
    Compilation tried =
        project
            .compile(Optional.of(Tearoom.named(project, "Try")), QUICK, Progress.NONE)
            .compilation();
    Tearoom.write(project.promotion(Tearoom.named(project, "Try")));
    Compilation promoted =
        Tearoom.COMPILER.compile(Tearoom.COMPILER.load(folder), QUICK, Progress.NONE);
    assertEquals(text(promoted), text(tried));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void doesNotChangeTheOrdinaryPlan(Case what) {
    WhatIf project = new Tearoom(folder).scenario("Try", what.says()).open();
    Compilation with = Tearoom.COMPILER.compile(project.project(), QUICK, Progress.NONE);
    assertEquals(plain, text(with));
    assertEquals(List.of(), codes(project));
  }

  private static List<String> codes(WhatIf project) {
    return project.diagnostics().stream()
        .filter(each -> each.file().startsWith("what-"))
        .map(Diagnostic::code)
        .toList();
  }

  /** Findings and schedules as they leave. */
  static String text(Compilation compilation) {
    String found =
        compilation.diagnostics().stream()
            .map(Diagnostic::toString)
            .collect(Collectors.joining("\n"));
    return compilation.schedules().stream()
        .map(each -> new String(ScheduleWriter.write(each), StandardCharsets.UTF_8))
        .collect(Collectors.joining("\n", found + "\n", ""));
  }

  @Test
  void promotionTakesTheScenarioOutAndLeavesTheOthers() {
    WhatIf project =
        new Tearoom(folder)
            .with(
                "what.ligne",
                """
                // Two ways.
                scenario One of Opening { without post Thanks }

                scenario Two of Opening { capacity of Hugo 1 per day }
                """)
            .open();
    Tearoom.write(project.promotion(Tearoom.named(project, "One")));
    WhatIf after = new WhatIf(Tearoom.COMPILER, folder, Texts.ON_DISK);
    assertEquals(List.of("Two"), after.scenarios().stream().map(each -> each.getName()).toList());
    assertEquals(
        "// Two ways.\n\nscenario Two of Opening { capacity of Hugo 1 per day }\n",
        read("what.ligne"));
    assertFalse(read("opening.ligne").contains("Thanks"));
  }

  @Test
  void promotionTellsWhatNoLongerFits() {
    WhatIf project =
        new Tearoom(folder)
            .scenario("One", "without post Thanks")
            .scenario("Two", "post Thanks { weight 3 }")
            .open();
    Promotion promotion = project.promotion(Tearoom.named(project, "One"));
    assertEquals(
        List.of("what-Two.ligne unresolved-reference"),
        promotion.diagnostics().stream()
            .filter(Diagnostic::isError)
            .map(each -> each.file() + " " + each.code())
            .toList());
    // The other scenario is no hindrance to trying this one.
    assertTrue(
        project
            .compile(Optional.of(Tearoom.named(project, "One")), QUICK, Progress.NONE)
            .compilation()
            .feasible());
  }

  @Test
  void linesKeepTheirEnds() {
    Tearoom tearoom = new Tearoom(folder).scenario("Try", "post Doors { weight 7 without at }");
    tearoom.with("opening.ligne", Tearoom.CAMPAIGN.replace("\n", "\r\n"));
    WhatIf project = tearoom.open();
    Tearoom.write(project.promotion(Tearoom.named(project, "Try")));
    String after = read("opening.ligne");
    assertEquals(
        Tearoom.CAMPAIGN.replace("    at 2026-09-08 08:30\n", "").replace("weight 2", "weight 7"),
        after.replace("\r\n", "\n"));
    assertEquals(after, after.replace("\r\n", "\n").replace("\n", "\r\n"));
  }

  @Test
  void aScenarioInTheFileOfItsCampaignMovesNoLine() {
    Tearoom tearoom = new Tearoom(folder);
    String before = "scenario Try of Opening {\n  post Doors { at 2026-09-10 09:00 }\n}\n\n";
    WhatIf project = tearoom.with("opening.ligne", before + Tearoom.CAMPAIGN).open();
    WhatIf.Trial trial =
        project.compile(Optional.of(Tearoom.named(project, "Try")), QUICK, Progress.NONE);
    assertNotEquals(
        text(project.compile(Optional.empty(), QUICK, Progress.NONE).compilation()),
        text(trial.compilation()));
    assertEquals(
        project.project().sources().get(1).text().text().lines().count(),
        trial.project().sources().get(1).text().text().lines().count());
    assertEquals(
        Tearoom.CAMPAIGN.replace("2026-09-08 08:30", "2026-09-10 09:00"),
        project.promotion(Tearoom.named(project, "Try")).files().getFirst().after());
  }

  private String read(String file) {
    try {
      return Files.readString(folder.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
