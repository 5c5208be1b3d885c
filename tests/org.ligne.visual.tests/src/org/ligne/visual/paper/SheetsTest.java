package org.ligne.visual.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.ligne.visual.calendar.Calendars;
import org.ligne.visual.calendar.View;
import org.ligne.visual.draw.Box;
import org.ligne.visual.draw.Palettes;
import org.ligne.visual.plan.Samples;
import org.ligne.visual.scene.Cutout;
import org.ligne.visual.scene.Element;
import org.ligne.visual.scene.Scene;
import org.ligne.visual.scene.SceneFile;
import org.ligne.visual.timeline.Timeline;
import org.ligne.visual.timeline.TimelineScene;

class SheetsTest {
  private static final Instant NOW = Instant.parse("2026-11-04T09:20:00Z");
  private static final Paper LANDSCAPE = new Paper(1060, 720);
  private static final Paper PORTRAIT = new Paper(720, 1060);

  private static Scene month() {
    return Calendars.month(
        Samples.small(Locale.ENGLISH), YearMonth.of(2026, 11), new View(1000, 600, NOW));
  }

  private static Scene agenda() {
    LocalDate day = LocalDate.of(2026, 11, 1);
    return Calendars.agenda(
        Samples.small(Locale.ENGLISH), day, day.plusDays(20), new View(700, 0, NOW));
  }

  private static TimelineScene timeline(double hour) {
    return Timeline.of(Samples.small(Locale.ENGLISH), NOW).scene(hour, 1000, 400);
  }

  @Test
  void whatFitsStaysAsItIs() {
    Scene agenda = agenda();
    Paper large = new Paper(800, agenda.height() + Paper.HEAD);
    List<Sheet> sheets = Sheets.of(agenda, large, Fit.WIDTH);
    assertEquals(List.of(new Sheet(agenda, 1, 1, 1)), sheets);
    assertSame(agenda, sheets.getFirst().part());
  }

  @Test
  void whatIsTooWideIsMadeSmaller() {
    Sheet sheet = Sheets.of(month(), PORTRAIT, Fit.WIDTH).getFirst();
    assertEquals(0.72, sheet.scale(), 0.001);
    assertEquals(1, sheet.of());
  }

  @Test
  void whatIsTooHighGoesOnSeveralSheetsThatAllHaveTheHead() {
    Scene month = month();
    Paper low = new Paper(1000, 400);
    List<Sheet> sheets = Sheets.of(month, low, Fit.WIDTH);
    assertTrue(sheets.size() > 1, sheets.toString());
    for (Sheet sheet : sheets) {
      assertTrue(sheet.part().height() <= low.room() + 0.01, sheet.toString());
      assertEquals(sheets.size(), sheet.of());
      String svg = SceneFile.svg(sheet.part(), Palettes.LIGHT, "month");
      assertTrue(svg.contains(">November 2026</text>"), "the head of each sheet");
    }
  }

  @Test
  void cardsAreNotCut() {
    Scene month = month();
    List<Sheet> sheets = Sheets.of(month, new Paper(1000, 400), Fit.WIDTH);
    for (Element element : month.elements()) {
      if (element.kind() == Element.Kind.ENTRY) {
        long whole = sheets.stream().filter(sheet -> shows(sheet, element.box())).count();
        assertEquals(1, whole, element.name());
      }
    }
  }

  private static boolean shows(Sheet sheet, Box box) {
    Box part = ((Cutout) sheet.part()).patches().getFirst().from();
    return part.y() <= box.y() && box.bottom() <= part.bottom();
  }

  @Test
  void whatWouldBeTooSmallGoesOnSheetsBesideEachOther() {
    TimelineScene wide = timeline(30);
    List<Sheet> sheets = Sheets.of(wide, LANDSCAPE, Fit.WIDTH);
    assertTrue(sheets.size() > 2, sheets.size() + " sheets");
    double shown =
        sheets.stream().mapToDouble(each -> each.part().width() - TimelineScene.EDGE).sum();
    assertEquals(wide.width() - TimelineScene.EDGE, shown, 0.01);
    for (Sheet sheet : sheets) {
      assertTrue(sheet.part().width() * sheet.scale() <= LANDSCAPE.width() + 0.01);
      String svg = SceneFile.svg(sheet.part(), Palettes.LIGHT, "timeline");
      assertTrue(svg.contains(">Linkedin</text>"), "the lanes' names on each sheet");
    }
  }

  @Test
  void oneSheetIfOneWants() {
    TimelineScene wide = timeline(30);
    List<Sheet> sheets = Sheets.of(wide, LANDSCAPE, Fit.PAGE);
    assertEquals(1, sheets.size());
    assertEquals(LANDSCAPE.width() / wide.width(), sheets.getFirst().scale(), 0.0001);
  }

  @Test
  void paperHasRoom() {
    assertThrows(IllegalArgumentException.class, () -> new Paper(0, 100));
    assertThrows(IllegalArgumentException.class, () -> new Paper(100, Paper.HEAD));
  }
}
