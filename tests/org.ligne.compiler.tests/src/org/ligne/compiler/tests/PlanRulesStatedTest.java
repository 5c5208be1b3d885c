package org.ligne.compiler.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ligne.compiler.Compilation;
import org.ligne.compiler.Diagnostic;
import org.ligne.compiler.Related;
import org.ligne.compiler.load.Project;
import org.ligne.compiler.plan.TestCase;
import org.ligne.compiler.plan.TestCase.Verdict;
import org.ligne.compiler.plan.TestRun;
import org.ligne.planning.Progress;

/** What is stated of whole plans is told while people write and of the plan, never twice. */
class PlanRulesStatedTest {
  private static final String LINE =
      """
      line Maison {
        languages fr
        zone Europe/Paris
        holidays FR
        pillar Savoir
        pillar Offre
        channel blog on Blog { window mon-sun 09:00-18:00 at most 1 per day }
        channel lettre on Newsletter { window mon-sun 09:00-18:00 }
        %s
      }
      """;

  @TempDir private Path folder;

  private static String line(String statements) {
    return LINE.formatted(statements);
  }

  private static String campaign(String name, String from, String to, String statements) {
    return "campaign %s follows Maison { from %s to %s\n%s }\n"
        .formatted(name, from, to, statements);
  }

  private static String post(String name, String pillar, String time) {
    return " post %s pillar %s { on blog %s title fr \"%1$s\" text fr \"Le texte de %1$s.\" }\n"
        .formatted(name, pillar, time);
  }

  private static String october(String statements) {
    return campaign("Octobre", "2026-10-05", "2026-10-30", statements);
  }

  private Workspace project(String text) {
    return new Workspace(folder).with("plan.ligne", text);
  }

  private static List<Diagnostic> told(List<Diagnostic> all) {
    return all.stream()
        .filter(each -> each.code().startsWith("plan-"))
        .filter(each -> !each.code().equals("plan-contradiction"))
        .toList();
  }

  private static List<String> posts(Diagnostic told) {
    return told.related().stream().map(Related::message).toList();
  }

  @Test
  void whatIsCertainIsToldOfTheTextsWithThePostsThatMakeIt() {
    String plan =
        "plan {\n  at most 1 posts of pillar Offre per week level info because \"enough\"\n }\n"
            + post("Une", "Offre", "at 2026-10-06 10:00")
            + post("Deux", "Offre", "at 2026-10-08 10:00")
            + post("Trois", "Offre", "at 2026-10-14 10:00");
    Diagnostic told = told(project(line("") + october(plan)).diagnostics()).getFirst();
    assertEquals(
        "from 2026-10-05 to 2026-10-11 there are 2 of these posts; asked is at most 1. Reason:"
            + " enough",
        told.message());
    assertEquals("INFO", told.severity().name());
    assertEquals(List.of("Octobre/Une/blog", "Octobre/Deux/blog"), posts(told));
    assertEquals(1, told(new Workspace(folder).compile().diagnostics()).size());
  }

  @Test
  void whatOnlyThePlanShowsIsToldOfThePlan() {
    String plan =
        "plan { first of posts of pillar Savoir after 2026-10-20 level error }\n"
            + post("Une", "Savoir", "");
    Workspace project = project(line("") + october(plan));
    assertEquals(List.of(), told(project.diagnostics()));
    Compilation compiled = project.compile();
    Diagnostic told = told(compiled.diagnostics()).getFirst();
    assertEquals("plan-edge", told.code());
    assertTrue(told.isError());
    assertFalse(compiled.feasible());
    assertTrue(compiled.planned().contains(told));
  }

  @Test
  void whatThePlanAddsToWhatWasCertainIsToldAlone() {
    String plan =
        "plan { at most 0 posts of pillar Offre per day per channel }\n"
            + post("Une", "Offre", "at 2026-10-06 10:00")
            + post("Deux", "Offre", "");
    Workspace project = project(line("") + october(plan));
    List<Diagnostic> certain = told(project.diagnostics());
    assertEquals(List.of("Octobre/Une/blog"), posts(certain.getFirst()));
    List<Diagnostic> planned = told(project.compile().planned());
    assertEquals(1, planned.size());
    assertEquals(List.of("Octobre/Deux/blog"), posts(planned.getFirst()));
  }

  @Test
  void linesLookAtEachCampaignAndAtDistancesAcrossThem() {
    String rules =
        "plan {\n"
            + " share of posts of pillar Offre at most 50%\n"
            + " rest at least 5 days between posts\n"
            + " }";
    String one =
        campaign("Avant", "2026-10-05", "2026-10-11", post("Une", "Offre", "at 2026-10-09 10:00"));
    String next =
        campaign(
            "Apres",
            "2026-10-12",
            "2026-10-18",
            post("Deux", "Savoir", "at 2026-10-12 10:00")
                + post("Trois", "Savoir", "at 2026-10-17 10:00"));
    List<Diagnostic> told = told(project(line(rules) + one + next).diagnostics());
    assertEquals(List.of("plan-share", "plan-rest"), told.stream().map(Diagnostic::code).toList());
    assertEquals(List.of("Avant/Une/blog"), posts(told.getFirst()));
    assertEquals(List.of("Avant/Une/blog", "Apres/Deux/blog"), posts(told.getLast()));
    assertEquals(
        "Apres/Deux/blog follows Avant/Une/blog after 3 days; asked is at least 5 days.",
        told.getLast().message());
  }

  @Test
  void postsStayAwayFromSensitiveDays() {
    String rules =
        "event \"Foire\" 2026-10-20 to 2026-10-21\n plan { never posts of pillar Offre on %s }";
    String posts =
        post("Une", "Offre", "at 2026-10-20 10:00") + post("Deux", "Savoir", "at 2026-10-21 10:00");
    for (String days :
        List.of("event \"Foire\"", "10-20", "2026-10-01 to 2026-10-20", "11-01, 2026-10-20")) {
      String text = line(rules.formatted(days)) + october(posts);
      assertEquals(
          List.of("Octobre/Une/blog"), posts(told(project(text).diagnostics()).getFirst()), days);
    }
    String away = line(rules.formatted("10-21, holidays")) + october(posts);
    assertEquals(List.of(), told(project(away).diagnostics()));
  }

  @Test
  void topicsAndOriginsAreKnownOfPosts() {
    String plan =
        "plan { rest at least 3 days between posts of same topic at most 0 posts of origin curated"
            + " }\n"
            + post("Une", "Savoir topic Jardin", "at 2026-10-06 10:00")
            + post("Deux", "Offre topic Jardin origin curated", "at 2026-10-08 10:00")
            + post("Trois", "Savoir topic Eau", "at 2026-10-09 10:00");
    List<Diagnostic> told = told(project(line("") + october(plan)).diagnostics());
    assertEquals(List.of("plan-rest", "plan-count"), told.stream().map(Diagnostic::code).toList());
    assertEquals(List.of("Octobre/Une/blog", "Octobre/Deux/blog"), posts(told.getFirst()));
    assertEquals(List.of("Octobre/Deux/blog"), posts(told.getLast()));
  }

  @Test
  void unresolvedNamesAreToldOnceAndTheRestGoesOn() {
    String plan =
        "plan { at most 0 posts of pillar Nulle\n at most 0 posts of pillar Offre }\n"
            + post("Une", "Offre", "at 2026-10-06 10:00");
    List<Diagnostic> all = project(line("") + october(plan)).diagnostics();
    assertEquals(
        List.of("unresolved-reference", "plan-count"),
        all.stream().map(Diagnostic::code).filter(each -> !each.startsWith("unused")).toList());
  }

  /** Of a post whose pillar, owner or phase is unknown nothing is certain. */
  @Test
  void postsWithUnresolvedNamesAreNotJudged() {
    for (String post : List.of("Nulle", "Savoir by Personne", "Savoir in Jamais")) {
      String plan =
          "plan { share of posts of pillar Offre at least 50% some post by Personne }\n"
              + post("Une", post, "at 2026-10-06 10:00");
      List<Diagnostic> all = project(line("") + october(plan)).diagnostics();
      assertEquals(List.of(), told(all), post);
      assertTrue(all.stream().anyMatch(each -> each.code().equals("unresolved-reference")), post);
    }
  }

  @Test
  void expectationsAreRunAndToldByNobodyElse() {
    String plan =
        "expect \"Quiet\" at most 1 posts\n expect \"Heard\" some post of pillar Savoir\n"
            + post("Une", "Offre", "at 2026-10-06 10:00")
            + post("Deux", "Offre", "");
    Workspace workspace = project(line("expect \"Some\" some post") + october(plan));
    Project loaded = Languages.ENGLISH.load(folder);
    Compilation compiled = Languages.ENGLISH.compile(loaded, Progress.NONE);
    assertEquals(List.of(), told(workspace.diagnostics()));
    assertEquals(List.of(), told(compiled.diagnostics()));
    TestRun run = Languages.ENGLISH.test(loaded, compiled);
    assertEquals(
        List.of("Some PASSED", "Quiet FAILED", "Heard FAILED"),
        run.cases().stream().map(each -> each.message() + " " + each.verdict()).toList());
    TestCase quiet = run.cases().get(1);
    assertEquals("Octobre", quiet.suite());
    assertEquals(2, quiet.failure().orElseThrow().related().size());
    assertEquals(2, run.count(Verdict.FAILED));
  }

  @Test
  void halfWrittenSentencesBreakNothing() {
    Stream.of(
            "plan { share of }",
            "plan { share of posts 130% }",
            "plan { rest at least }",
            "plan { posts need 3 }",
            "plan { sequence posts then }",
            "plan { every post needs }",
            "plan { balance posts over within }",
            "plan { never posts on }",
            "plan { first of posts before }",
            "plan { 5..3 posts }",
            "plan { share of posts 60%..40% }",
            "plan { at most 2 posts per 0 weeks }",
            "expect \"\"",
            "expect some post",
            "expect \"x\" rest at least 99999999999 days between posts")
        .forEach(
            half -> {
              String text = line(half) + october(half + post("Une", "Offre", ""));
              assertFalse(project(text).diagnostics().isEmpty(), half);
              new Workspace(folder).compile();
            });
  }
}
