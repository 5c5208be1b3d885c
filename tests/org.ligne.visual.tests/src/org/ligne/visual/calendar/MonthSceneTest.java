package org.ligne.visual.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ligne.visual.draw.Box;
import org.ligne.visual.draw.Counting;
import org.ligne.visual.plan.Card;
import org.ligne.visual.plan.Plan;
import org.ligne.visual.plan.Samples;
import org.ligne.visual.scene.Element;
import org.ligne.visual.scene.Scene;
import org.ligne.visual.scene.SceneState;
import org.ligne.visual.scene.Spot;

class MonthSceneTest {
  private static final Instant NOW = Instant.parse("2026-11-04T09:20:00Z");
  private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);

  private static Scene month(double width, Locale language) {
    return Calendars.month(Samples.small(language), NOVEMBER, new View(width, 1000, NOW));
  }

  private static Counting painted(Scene scene, Box visible, SceneState state) {
    Counting surface = new Counting();
    scene.paint(surface, visible, state);
    return surface;
  }

  private static Box all(Scene scene) {
    return new Box(0, 0, scene.width(), scene.height());
  }

  @Test
  void speaksTheReadersLanguage() {
    List<String> english =
        painted(month(1400, Locale.ENGLISH), all(month(1400, Locale.ENGLISH)), SceneState.CALM)
            .texts();
    assertTrue(
        english.containsAll(List.of("November 2026", "Monday", "W45", "+4 more", "Armistice")));
    assertTrue(english.stream().anyMatch(text -> text.startsWith("Europe/Paris · UTC+01:00")));
    assertTrue(
        english.stream()
            .anyMatch(text -> text.contains("Linkedin: America/New_York (−5 h → −6 h)")));
    List<String> french =
        painted(month(1400, Locale.FRENCH), all(month(1400, Locale.FRENCH)), SceneState.CALM)
            .texts();
    assertTrue(
        french.containsAll(List.of("Novembre 2026", "lundi", "S45", "+4 autres")),
        french.toString());
  }

  @Test
  void tellsPeopleWhoHearIt() {
    Element tea =
        month(1400, Locale.FRENCH).elements().stream()
            .filter(each -> each.id().equals("Autumn/Tea/facebook"))
            .findFirst()
            .orElseThrow();
    assertEquals(
        "lun. 2 nov., 12:15, Facebook\u00a0: Title of Tea, Pillar 0, Awaiting approval: legal,"
            + " Heure fixée dans le texte",
        tea.name());
    assertTrue(tea.tip().contains("lundi 2 novembre 2026, 12:15 (Europe/Paris, UTC+01:00)"));
    assertTrue(tea.tip().contains("Audience\u00a0: 80 sur 100"));
  }

  @Test
  void opensTheDayOfWhatHasNoRoom() {
    Scene scene = month(1400, Locale.ENGLISH);
    Element more = kind(scene, Element.Kind.MORE).getFirst();
    assertEquals("4 more posts on Thursday 5 November 2026", more.name());
    assertEquals(Optional.of(LocalDate.of(2026, 11, 5)), Ids.opened(more.id()));
    assertEquals(4, more.tip().lines().count());
    assertEquals(4, scene.entries(more).size());
    assertTrue(scene.entries(more).contains("Autumn/Busy5/linkedin"));
  }

  private static List<Element> kind(Scene scene, Element.Kind kind) {
    return scene.elements().stream().filter(each -> each.kind() == kind).toList();
  }

  @ParameterizedTest
  @ValueSource(doubles = {240, 420, 700, 1000, 1400, 2600})
  void everythingHasItsPlace(double width) {
    Scene scene = month(width, Locale.ENGLISH);
    Set<String> ids = new HashSet<>();
    List<Element> cards = new ArrayList<>(kind(scene, Element.Kind.ENTRY));
    cards.addAll(kind(scene, Element.Kind.MORE));
    for (Element element : scene.elements()) {
      assertTrue(ids.add(element.id()), element.id());
      assertFalse(element.name().isBlank());
      Box box = element.box();
      assertTrue(box.x() >= 0 && box.right() <= scene.width() + 1e-6, element.id());
      assertTrue(box.bottom() <= scene.height(), element.id());
    }
    for (Element one : cards) {
      Box box = one.box();
      assertEquals(Optional.of(one), scene.at(box.x() + box.width() / 2, box.y() + 3));
      assertTrue(cards.stream().noneMatch(other -> other != one && other.box().meets(box)));
    }
    Counting surface = painted(scene, all(scene), SceneState.CALM);
    surface.places().forEach(box -> assertTrue(box.right() <= scene.width() + 1, "" + box));
  }

  @Test
  void weeksOfPhasesShowTheirParts() {
    List<Element> parts = kind(month(1400, Locale.ENGLISH), Element.Kind.SPAN);
    assertEquals(2, parts.size());
    assertEquals(Optional.of("Autumn/Open"), Ids.stretch(parts.getFirst().id()));
    assertEquals("Phase Open days, 4 Nov – 10 Nov", parts.getFirst().name());
  }

  @Test
  void everyPointOfTheWeeksIsADay() {
    Scene scene = month(1000, Locale.ENGLISH);
    List<Spot> spots = scene.spots(all(scene));
    assertEquals(6 * 7, spots.size());
    for (Spot spot : spots) {
      assertEquals(Optional.of(spot), scene.spot(spot.box().x() + 1, spot.box().bottom() - 1));
    }
    assertEquals(Optional.empty(), scene.spot(500, 10));
    assertEquals(Optional.empty(), scene.spot(3, 300));
  }

  @Test
  void beginsWithTheWeekOfToday() {
    Box home = month(1000, Locale.ENGLISH).home();
    assertEquals(
        LocalDate.of(2026, 11, 2),
        month(1000, Locale.ENGLISH).spot(home.x() + 1, home.y() + 1).orElseThrow().day());
  }

  @Test
  void showsVerdictsAndTheTarget() {
    Scene scene = month(1000, Locale.ENGLISH);
    int calm = painted(scene, all(scene), SceneState.CALM).strokes();
    List<Spot> spots = scene.spots(all(scene));
    SceneState dragging =
        new SceneState(
            Set.of("Autumn/Tea/facebook"),
            Optional.of("Autumn/Tea/facebook"),
            Optional.of("Autumn/Gesture/x"),
            Optional.of(spots.get(3)),
            Map.of(
                spots.get(3), SceneState.Verdict.FREE, spots.get(4), SceneState.Verdict.BLOCKED));
    // Two grounds, one hatch, the target's edge, the edge of what has the focus.
    assertEquals(calm + 5, painted(scene, all(scene), dragging).strokes());
  }

  @Test
  void paintsNoMoreThanIsSeen() {
    int[] strokes = new int[2];
    int[] sizes = {40, 4000};
    for (int i = 0; i < 2; i++) {
      Scene scene = weeks(sizes[i]);
      Box middle = new Box(0, scene.height() / 2, 1400, 900);
      strokes[i] = painted(scene, middle, SceneState.CALM).strokes();
    }
    assertTrue(strokes[1] < 4000, "strokes " + strokes[1]);
    Scene longer = weeks(4000);
    int part = painted(longer, new Box(0, 400, 1400, 100), SceneState.CALM).strokes();
    assertTrue(part * 8 < painted(longer, all(longer), SceneState.CALM).strokes());
  }

  private static Scene weeks(int cards) {
    List<Card> all = new ArrayList<>();
    LocalDate first = LocalDate.of(2026, 1, 1);
    for (int i = 0; i < cards; i++) {
      LocalDate day = first.plusDays(i * 365L / cards);
      all.add(
          Samples.card("C/p" + i + "/x", day.atTime(i % 24, 0).atZone(Samples.PARIS), "x", i % 8));
    }
    Plan plan = Samples.of(Samples.PARIS, Locale.ENGLISH, all);
    return Calendars.weeks(plan, first, first.plusDays(364), new View(1400, 900, NOW));
  }
}
