package org.ligne.compiler.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ligne.compiler.Compilation;
import org.ligne.model.schedule.Entry;

/** People who work for several lines have their days only once. */
class SharedTeamTest {
  @TempDir private Path folder;

  private static String brand(String name) {
    return """
    line %1$s { languages fr zone Europe/Paris team Atelier channel blog on Blog }
    campaign Rentree%1$s follows %1$s {
      from 2026-09-07 to 2026-09-08
      post Annonce by Hugo { on blog title fr "Annonce" text fr "Une tasse." }
    }
    """
        .formatted(name);
  }

  private Compilation compiled(String capacity) {
    return new Workspace(folder)
        .with("team.ligne", "team Atelier { editor Hugo " + capacity + " }\n")
        .with("plan.ligne", brand("Maison") + brand("Comptoir"))
        .compile();
  }

  private static List<String> days(Compilation compiled) {
    return compiled.schedules().stream()
        .flatMap(schedule -> schedule.getEntries().stream())
        .map((Entry entry) -> entry.getAt().toLocalDate().toString())
        .sorted()
        .toList();
  }

  @Test
  void capacityHoldsAcrossLines() {
    Compilation compiled = compiled("capacity 1 per day");
    assertEquals(List.of(), Words.of(compiled.diagnostics()));
    assertEquals(List.of("2026-09-07", "2026-09-08"), days(compiled));
  }

  @Test
  void withoutCapacityLinesDoNotMind() {
    assertEquals(List.of("2026-09-07", "2026-09-07"), days(compiled("")));
  }
}
