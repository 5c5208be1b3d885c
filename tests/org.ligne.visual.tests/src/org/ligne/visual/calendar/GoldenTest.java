package org.ligne.visual.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.ligne.visual.draw.Palettes;
import org.ligne.visual.plan.Samples;
import org.ligne.visual.scene.Scene;
import org.ligne.visual.scene.SceneFile;

/** Whole pictures, as files. {@code -Dligne.golden=write} writes them anew: then look at them. */
class GoldenTest {
  private static final boolean WRITING = "write".equals(System.getProperty("ligne.golden"));
  private static final Path ROOT =
      Path.of(System.getProperty("ligne.root"), "tests/org.ligne.visual.tests/testdata/golden");
  private static final Instant NOW = Instant.parse("2026-11-04T09:20:00Z");
  private static final LocalDate DAY = LocalDate.of(2026, 11, 4);

  private static void check(String name, Scene scene, Palettes palette) throws IOException {
    String svg = SceneFile.svg(scene, palette, name);
    assertEquals(svg, SceneFile.svg(scene, palette, name), "the same picture twice");
    Path file = ROOT.resolve(name + ".svg");
    if (WRITING) {
      Files.createDirectories(ROOT);
      Files.writeString(file, svg);
    }
    String expected = Files.exists(file) ? Files.readString(file).replace("\r\n", "\n") : "";
    assertEquals(expected, svg);
  }

  @Test
  void month() throws IOException {
    View view = new View(1000, 700, NOW);
    check(
        "month",
        Calendars.month(Samples.small(Locale.ENGLISH), YearMonth.of(2026, 11), view),
        Palettes.LIGHT);
  }

  @Test
  void week() throws IOException {
    View view = new View(900, 700, NOW);
    check("week", Calendars.week(Samples.small(Locale.FRENCH), DAY, view), Palettes.DARK);
  }

  @Test
  void agenda() throws IOException {
    View view = new View(700, 700, NOW);
    Scene agenda =
        Calendars.agenda(Samples.small(Locale.FRENCH), DAY.minusDays(3), DAY.plusDays(9), view);
    Scene tray = Calendars.tray(Samples.small(Locale.FRENCH), new View(300, 700, NOW));
    check("agenda", Calendars.beside(agenda, tray), Palettes.HIGH_CONTRAST);
  }
}
