package org.ligne.compiler.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ligne.compiler.Compilation;
import org.ligne.model.schedule.Entry;

/** Figures nobody means are answered like any others, soon and without a crash. */
class ExtremesTest {
  private static final String POST = "{ on blog title fr \"Titre\" text fr \"Une tasse.\" }\n";

  @TempDir private Path folder;

  private Compilation compile(String campaigns) {
    return new Workspace(folder).with("plan.ligne", Plans.LINE + campaigns).compile();
  }

  private static List<String> days(Compilation compilation) {
    return compilation.schedules().stream()
        .flatMap(schedule -> schedule.getEntries().stream())
        .map((Entry entry) -> entry.getId() + " " + entry.getAt().toLocalDate())
        .toList();
  }

  private static String campaign(String name, String period, String content) {
    return "campaign " + name + " follows Maison { from " + period + "\n" + content + "}\n";
  }

  @Test
  void aSeriesMayGoOnForEver() {
    String series = "series S every 2147483647 weeks on mon for 2147483647 weeks " + POST;
    Compilation compilation = compile(campaign("C", "2026-09-07 to 2026-09-30", series));
    assertEquals(
        List.of("plan.ligne:7:44-7:54 series-cut-short"), Words.of(compilation.diagnostics()));
    assertEquals(List.of("C/S/blog/1 2026-09-07"), days(compilation));
  }

  @Test
  void aYearMayBeMistyped() {
    assertEquals(
        List.of("plan.ligne:6:48-6:58 period-unplannable"),
        Words.of(
            compile(campaign("C", "2026-09-07 to 2206-09-30", "post P " + POST)).diagnostics()));
    assertEquals(
        List.of("plan.ligne:6:34-6:44 period-unplannable"),
        Words.of(
            compile(campaign("C", "1026-09-07 to 1026-09-30", "post P " + POST)).diagnostics()));
  }

  @Test
  void campaignsMayLieAgesApart() {
    Compilation compilation =
        compile(
            campaign("Fin", "9999-12-30 to 9999-12-31", "post P " + POST)
                + campaign("Debut", "2000-01-01 to 2000-01-02", "post P " + POST));
    assertEquals(List.of(), Words.of(compilation.diagnostics()));
    assertEquals(List.of("Debut/P/blog 2000-01-01", "Fin/P/blog 9999-12-30"), days(compilation));
  }

  @Test
  void limitsMayBeOutOfReach() {
    String line =
        Plans.LINE.replace("Blog", "Blog { gap at least 5000 weeks at most 2147483647 per day }");
    Compilation compilation =
        new Workspace(folder)
            .with(
                "plan.ligne",
                line
                    + campaign(
                        "C", "2026-09-07 to 2026-09-08", "post P " + POST + "post Q " + POST))
            .compile();
    assertEquals(
        List.of("plan.ligne:8:13-8:17 posts-too-close"), Words.of(compilation.diagnostics()));
  }

  @Test
  void whatPostsCostMayBeFarTooMuch() {
    String line = Plans.LINE.replace("zone", "spend at most 2147483647.99 EUR per week zone");
    String post = POST.replace("on blog", "on blog costs 2147483647.99 EUR");
    Compilation compilation =
        new Workspace(folder)
            .with(
                "plan.ligne",
                line
                    + campaign(
                        "C", "2026-09-07 to 2026-09-13", "post P " + post + "post Q " + post))
            .compile();
    assertEquals(1, compilation.schedules().getFirst().getEntries().size());
    assertEquals(1, compilation.schedules().getFirst().getUnscheduled().size());
    assertFalse(compilation.feasible());
  }

  @Test
  void aWeightIsOneOfTen() {
    for (String weight : List.of("0", "11", "2147483647")) {
      String post = POST.replace("on blog", "on blog weight " + weight);
      assertEquals(
          List.of("plan.ligne:7:25-7:" + (25 + weight.length()) + " weight-out-of-range"),
          Words.of(
              compile(campaign("C", "2026-09-07 to 2026-09-07", "post P " + post)).diagnostics()));
    }
    String post = POST.replace("on blog", "on blog weight 2147483648");
    assertTrue(
        compile(campaign("C", "2026-09-07 to 2026-09-07", "post P " + post)).hasErrors(),
        "no number of the language");
  }

  @Test
  void namesMayBeLong() {
    String name = "N".repeat(5000);
    Compilation compilation = compile(campaign(name, "2026-09-07 to 2026-09-07", "post P " + POST));
    assertEquals(List.of(name + "/P/blog 2026-09-07"), days(compilation));
  }
}
