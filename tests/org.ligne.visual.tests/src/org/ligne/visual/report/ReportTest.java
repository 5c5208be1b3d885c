package org.ligne.visual.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ligne.compiler.Compilation;
import org.ligne.compiler.Compiler;
import org.ligne.compiler.load.Project;
import org.ligne.planning.Progress;
import org.ligne.visual.figures.Norms;
import org.ligne.visual.figures.Sheets;
import org.ligne.visual.plan.Card;
import org.ligne.visual.plan.Plan;
import org.ligne.visual.plan.Samples;
import org.w3c.dom.Element;

/** Reports as whole pages. {@code -Dligne.golden=write} writes them anew: then look at them. */
class ReportTest {
  private static final boolean WRITING = "write".equals(System.getProperty("ligne.golden"));
  private static final Path ROOT = Path.of(System.getProperty("ligne.root"));
  private static final Path GOLDEN = ROOT.resolve("tests/org.ligne.visual.tests/testdata/golden");
  private static final Instant NOW = Instant.parse("2026-11-04T09:20:00Z");
  private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

  private static Subject small(Locale language) {
    return of(Samples.small(language), Sheets.small(language).norms());
  }

  private static Subject of(Plan plan, Norms norms) {
    Undertaking campaign =
        new Undertaking(
            "Autumn",
            "Autumn & <tea>",
            "Tea \"House\"",
            DAY,
            DAY.plusDays(19),
            List.of("400 tins"));
    return new Subject(plan, plan, norms, List.of(campaign), Optional.of(NOW));
  }

  private static Subject example(String path, Locale language) {
    Compiler compiler = Compiler.create(language);
    Project project = compiler.load(ROOT.resolve("examples").resolve(path));
    Compilation compilation = compiler.compile(project, Progress.NONE);
    return Subject.of(project, compilation, language, Optional.empty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void sayTheSameEveryTime(String language) throws IOException {
    String html = Report.html(small(Locale.of(language)));
    assertEquals(html, Report.html(small(Locale.of(language))), "the same report twice");
    Path file = GOLDEN.resolve("report." + language + ".html");
    if (WRITING) {
      Files.writeString(file, html);
    }
    assertEquals(Files.readString(file).replace("\r\n", "\n"), html);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void exampleNeedsNothingBesideItself(String language) {
    Subject all = example("maison-du-the", Locale.of(language));
    for (Subject each : List.of(all, all.only("Automne"))) {
      String html = Report.html(each);
      Pages.referencesOf(Pages.parsed(html))
          .forEach(reference -> assertTrue(reference.startsWith("#"), reference));
      assertFalse(html.contains("url(http"), "a picture of a style");
      assertFalse(html.contains("@import"), "a style from elsewhere");
      assertTrue(html.contains("default-src 'none'; "), "nothing may be fetched");
    }
  }

  @Test
  void whatIsReferredToIsThereOnce() {
    Element page = Pages.parsed(Report.html(example("maison-du-the", Locale.ENGLISH)));
    List<String> ids = Pages.values(page, "id");
    Set<String> known = new HashSet<>(ids);
    assertEquals(ids.size(), known.size(), "each id once");
    Pages.referencesOf(page).forEach(each -> assertTrue(known.contains(each.substring(1)), each));
    Pages.values(page, "aria-labelledby").forEach(each -> assertTrue(known.contains(each), each));
  }

  @Test
  void everyPictureHasTitleAndTable() {
    Element page = Pages.parsed(Report.html(small(Locale.ENGLISH)));
    List<Element> figures = Pages.elements(page, "figure");
    assertEquals(5, figures.size(), "calendar, timeline, mix by pillar and channel, load");
    for (Element figure : figures) {
      Element drawn = Pages.elements(figure, "svg").getFirst();
      String title = Pages.elements(drawn, "title").getFirst().getTextContent();
      assertFalse(title.isBlank());
      assertTrue(figure.getTextContent().contains("The same as a table: all posts"), title);
    }
    assertEquals("Calendar of November 2026", svgTitle(figures.getFirst()));
  }

  private static String svgTitle(Element figure) {
    return Pages.elements(figure, "title").getFirst().getTextContent();
  }

  @Test
  void tableHoldsEveryPost() {
    Subject subject = small(Locale.FRENCH);
    Element page = Pages.parsed(Report.html(subject));
    List<Element> rows =
        Pages.elements(page, "tr").stream()
            .filter(row -> row.getAttribute("class").equals("entry"))
            .toList();
    assertEquals(subject.part().cards().size(), rows.size());
    String first = rows.getFirst().getTextContent();
    assertTrue(first.contains("lun. 2 nov."), first);
    assertTrue(first.contains("12:00"), first);
    assertTrue(first.contains("Title of Tea"), first);
    assertTrue(first.contains("Pillar 0"), first);
    assertTrue(first.contains("heure fixée dans le texte"), first);
    for (Element header : Pages.elements(page, "th")) {
      assertFalse(header.getAttribute("scope").isEmpty(), header.getTextContent());
    }
    Pages.elements(page, "table")
        .forEach(table -> assertEquals(1, Pages.elements(table, "caption").size()));
  }

  @Test
  void tableTellsTheWholeThread() {
    String html = Report.html(example("maison-du-the", Locale.ENGLISH).only("Rentree"));
    String text = Pages.text(html, "entries");
    assertTrue(text.contains("2/2 · Une boîte en métal bien fermée"), text);
    assertTrue(text.contains("First comment: La première théière"), text);
  }

  @Test
  void whatHasToBeSettledComesFirst() {
    String text = Pages.text(Report.html(small(Locale.ENGLISH)), "attention");
    assertTrue(text.contains("Without a place 1"), text);
    assertTrue(text.contains("Title of Lost"), text);
    assertTrue(text.contains("No room."), text);
    assertTrue(text.contains("Awaiting approval: legal 1"), text);
  }

  @Test
  void whatIsHeldBackIsToldApart() {
    List<Card> held =
        List.of(
            Samples.held("Autumn/Later/x", "x", 0), Samples.held("Autumn/Later/blog", "blog", 0));
    Plan plan = Samples.holding(Plan.empty(Samples.PARIS, Locale.FRENCH), held);
    String html = Report.html(of(plan, Sheets.small(Locale.FRENCH).norms()));
    String told = Pages.text(html, "attention");
    assertTrue(told.contains("En réserve 1"), told);
    assertTrue(told.contains("Title of Later"), told);
    assertFalse(told.contains("Sans place"), told);
  }

  @Test
  void nothingToBeSettledIsSaid() {
    Card one =
        Samples.card("Autumn/A/x", DAY.plusDays(3).atTime(9, 0).atZone(Samples.PARIS), "x", 0);
    Plan plan = Samples.of(Samples.PARIS, Locale.FRENCH, List.of(one));
    String text =
        Pages.text(Report.html(of(plan, Sheets.small(Locale.FRENCH).norms())), "attention");
    assertTrue(text.contains("Rien\u00a0: chaque publication a sa place"), text);
  }

  @Test
  void planOfNothingIsStillPage() {
    Plan plan = Plan.empty(Samples.PARIS, Locale.ENGLISH);
    Element page = Pages.parsed(Report.html(of(plan, Sheets.small(Locale.ENGLISH).norms())));
    assertEquals(0, Pages.elements(page, "figure").size());
    assertTrue(page.getTextContent().contains("posts in the plan"));
  }

  @Test
  void reasonsStandInTheReport() {
    String text =
        Pages.text(
            Report.html(example("broken/week-overbooked.ligne", Locale.FRENCH)), "attention");
    assertTrue(text.contains("ne trouve pas de place"), text);
    assertTrue(text.contains("at most 2 per week"), text);
  }

  @Test
  void withoutMomentNothingDependsOnTheDay() {
    Subject subject = example("maison-du-the", Locale.ENGLISH).only("Rentree");
    String html = Report.html(subject);
    assertFalse(html.contains("var(--now)\"/>"), "no mark of today in pictures");
    assertFalse(html.contains("<dt>As of</dt>"));
  }

  @Test
  void scriptIsTheOnlyOneAllowed() throws Exception {
    Element page = Pages.parsed(Report.html(small(Locale.ENGLISH)));
    List<Element> scripts = Pages.elements(page, "script");
    assertEquals(1, scripts.size());
    String policy =
        Pages.elements(page, "meta").stream()
            .map(each -> each.getAttribute("content"))
            .filter(each -> each.contains("script-src"))
            .findFirst()
            .orElseThrow();
    assertTrue(policy.contains(Pages.hash(scripts.getFirst().getTextContent())), policy);
  }
}
