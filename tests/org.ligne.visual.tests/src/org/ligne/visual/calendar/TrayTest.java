package org.ligne.visual.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ligne.visual.draw.Box;
import org.ligne.visual.draw.Counting;
import org.ligne.visual.plan.Plan;
import org.ligne.visual.plan.Samples;
import org.ligne.visual.scene.Element;
import org.ligne.visual.scene.Scene;
import org.ligne.visual.scene.SceneState;
import org.ligne.visual.scene.Spot;

class TrayTest {
  private static final Instant NOW = Instant.parse("2026-11-04T09:20:00Z");
  private static final View VIEW = new View(300, 600, NOW);

  private static List<String> texts(Scene scene) {
    Counting surface = new Counting();
    scene.paint(surface, new Box(0, 0, scene.width(), scene.height()), SceneState.CALM);
    return surface.texts();
  }

  @Test
  void tellsWhatFoundNoPlaceAndWhy() {
    Scene tray = Calendars.tray(Samples.small(Locale.FRENCH), VIEW);
    assertTrue(texts(tray).containsAll(List.of("Sans place", "1", "Title of Lost", "No room.")));
    Element lost = tray.elements().getFirst();
    assertEquals(Element.Kind.UNPLACED, lost.kind());
    assertEquals("Title of Lost, Instagram, sans place\u00a0: No room.", lost.name());
    assertEquals(Optional.of(lost), tray.at(lost.box().x() + 4, lost.box().y() + 4));
  }

  @Test
  void saysThatAllIsWell() {
    Scene tray = Calendars.tray(Plan.empty(Samples.PARIS, Locale.ENGLISH), VIEW);
    assertTrue(texts(tray).contains("Everything has a place."));
  }

  @Test
  void tellsWhatIsHeldBackFromWhatFoundNoPlace() {
    Plan plan =
        Samples.holding(
            Samples.small(Locale.ENGLISH), List.of(Samples.held("Autumn/Later/x", "x", 1)));
    Scene tray = Calendars.tray(plan, VIEW);
    assertTrue(texts(tray).containsAll(List.of("No place yet", "Held back", "Title of Later")));
    Element lost = tray.elements().getFirst();
    Element later = tray.elements().getLast();
    assertEquals(List.of(Element.Kind.UNPLACED, Element.Kind.HELD), kinds(tray));
    assertEquals("Title of Later, X, held back", later.name());
    assertTrue(later.tip().contains("Held back in the text"), later.tip());
    assertTrue(later.box().y() > lost.box().bottom() + 40, "a heading between them");
    assertEquals(List.of("Autumn/Later/x"), tray.entries(later));
    assertTrue(tray.height() >= later.box().bottom());
  }

  private static List<Element.Kind> kinds(Scene scene) {
    return scene.elements().stream().map(Element::kind).toList();
  }

  @Test
  void takesWhatIsDroppedOnItWhereverThatIs() {
    Scene tray = Calendars.tray(Samples.small(Locale.ENGLISH), VIEW);
    Spot spot = tray.spot(20, 590).orElseThrow();
    assertTrue(spot.isTray());
    assertEquals(List.of(spot), tray.spots(new Box(0, 0, 300, 600)));
    assertEquals(600, spot.box().height());
  }

  @Test
  void anEmptyOneCanBeNarrow() {
    Scene rail = Calendars.tray(Plan.empty(Samples.PARIS, Locale.FRENCH), 34, 600);
    assertEquals(List.of(), texts(rail));
    assertTrue(rail.spot(10, 300).orElseThrow().isTray());
  }

  @Test
  void standsBesideACalendar() {
    Plan plan = Samples.small(Locale.ENGLISH);
    Scene month = Calendars.month(plan, YearMonth.of(2026, 11), new View(900, 700, NOW));
    Scene both = Calendars.beside(month, Calendars.tray(plan, VIEW));
    assertEquals(1200, both.width());
    assertTrue(texts(both).containsAll(List.of("November 2026", "No place yet")));
    Element lost = both.elements().getLast();
    assertTrue(lost.box().x() > 900);
    assertEquals(Optional.of(lost), both.at(lost.box().x() + 4, lost.box().y() + 4));
    assertEquals(Optional.empty(), both.spot(1000, 300));
    assertEquals(month.spot(300, 300), both.spot(300, 300));
  }
}
