package org.ligne.compiler.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ligne.compiler.Diagnostic;
import org.ligne.model.schedule.Entry;

/** A line keeps the public holidays it names. */
class HolidaysTest {
  @TempDir private Path folder;

  private Workspace project(String holidays, String from, String to) {
    return new Workspace(folder)
        .with(
            "plan.ligne",
            Plans.LINE.replace("  channel", "  holidays " + holidays + "\n  channel")
                + """
                campaign Rentree follows Maison {
                  from %s to %s
                  series Jour every day { on blog title fr "Jour" text fr "Une tasse." }
                }
                """
                    .formatted(from, to));
  }

  @Test
  void nothingIsPostedOnAHoliday() {
    List<String> days =
        project("DE-BY, FR", "2026-11-09", "2026-11-12")
            .compile()
            .schedules()
            .getFirst()
            .getEntries()
            .stream()
            .map((Entry entry) -> entry.getAt().toLocalDate().toString())
            .toList();
    assertEquals(List.of("2026-11-09", "2026-11-10", "2026-11-12"), days);
  }

  @Test
  void theHolidayIsNamedWhereItStandsInTheWay() {
    List<Diagnostic> found = project("FR", "2026-11-11", "2026-11-11").compile().diagnostics();
    assertEquals(List.of("plan.ligne:9:30-9:34 entry-without-slot"), Words.of(found));
    assertEquals(
        "Rentree/Jour/blog/1 finds no place, because of: Armistice Day (FR).",
        found.getFirst().message());
  }

  @Test
  void unknownCountriesAndRegionsAreReportedAtTheirPlace() {
    assertEquals(
        List.of("plan.ligne:4:16-4:18 unknown-holidays", "plan.ligne:4:20-4:25 unknown-holidays"),
        project("FR, ZW, FR-99", "2026-11-09", "2026-11-10").check());
  }

  @Test
  void yearsBeyondTheTablesAreReported() {
    List<Diagnostic> found = project("FR, DE", "2035-12-30", "2036-01-02").diagnostics();
    assertEquals(
        List.of(
            "plan.ligne:8:8-8:18 holidays-of-other-years",
            "plan.ligne:8:8-8:18 holidays-of-other-years"),
        Words.of(found));
    assertEquals(
        "The public holidays of FR are known from 2025 to 2035 only.", found.get(1).message());
  }
}
