package org.ligne.visual.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ligne.visual.draw.Box;
import org.ligne.visual.draw.Counting;
import org.ligne.visual.plan.Card;
import org.ligne.visual.plan.Samples;
import org.ligne.visual.scene.Element;
import org.ligne.visual.scene.Scene;
import org.ligne.visual.scene.SceneState;
import org.ligne.visual.scene.Spot;

class HoursSceneTest {
  private static final Instant NOW = Instant.parse("2026-11-04T09:20:00Z");
  private static final LocalDate DAY = LocalDate.of(2026, 11, 4);
  private static final View VIEW = new View(1400, 900, NOW);

  private static Box all(Scene scene) {
    return new Box(0, 0, scene.width(), scene.height());
  }

  private static List<String> texts(Scene scene) {
    Counting surface = new Counting();
    scene.paint(surface, all(scene), SceneState.CALM);
    return surface.texts();
  }

  @Test
  void showsTheWeek() {
    List<String> texts = texts(Calendars.week(Samples.small(Locale.ENGLISH), DAY, VIEW));
    assertTrue(texts.contains("Week 45 · 2 Nov – 8 Nov 2026"), texts.toString());
    assertTrue(texts.containsAll(List.of("Wed", "09:00", "10:20", "Open days", "Fair", "Moving")));
    List<String> french = texts(Calendars.week(Samples.small(Locale.FRENCH), DAY, VIEW));
    assertTrue(french.contains("Semaine 45 · 2 nov. – 8 nov. 2026"), french.toString());
    assertTrue(french.contains("mer."));
  }

  @Test
  void showsNowOnlyToday() {
    assertTrue(texts(Calendars.day(Samples.small(Locale.ENGLISH), DAY, VIEW)).contains("10:20"));
    assertFalse(
        texts(Calendars.day(Samples.small(Locale.ENGLISH), DAY.plusDays(1), VIEW))
            .contains("10:20"));
  }

  @ParameterizedTest
  @ValueSource(doubles = {240, 420, 700, 1400, 2400})
  void cardsNeverCoverEachOther(double width) {
    SplittableRandom random = new SplittableRandom(7);
    List<Card> cards = new ArrayList<>();
    for (int i = 0; i < 160; i++) {
      LocalTime time = LocalTime.of(6 + random.nextInt(16), random.nextInt(12) * 5);
      LocalDate day = DAY.minusDays(2).plusDays(random.nextInt(7));
      cards.add(
          Samples.card("C/p" + i + "/x", day.atTime(time).atZone(Samples.PARIS), "x", i % 9 - 1));
    }
    Scene scene =
        Calendars.week(
            Samples.of(Samples.PARIS, Locale.ENGLISH, cards), DAY, new View(width, 900, NOW));
    Set<String> ids = new HashSet<>();
    List<Element> shown = new ArrayList<>();
    int hidden = 0;
    for (Element element : scene.elements()) {
      assertTrue(ids.add(element.id()), element.id());
      if (element.kind() == Element.Kind.MORE) {
        assertEquals(element.tip().lines().count(), scene.entries(element).size());
        hidden += scene.entries(element).size();
      }
      if (element.kind() == Element.Kind.ENTRY) {
        shown.add(element);
      }
    }
    assertEquals(cards.size(), shown.size() + hidden);
    for (Element one : shown) {
      assertTrue(shown.stream().noneMatch(other -> other != one && other.box().meets(one.box())));
      assertTrue(one.box().right() <= width);
    }
  }

  @Test
  void anHourThatDoesNotExistIsNoPlace() {
    LocalDate spring = LocalDate.of(2026, 3, 29);
    Scene scene = Calendars.day(Samples.of(Samples.PARIS, Locale.ENGLISH, List.of()), spring, VIEW);
    List<Spot> spots = scene.spots(all(scene));
    assertEquals(46, spots.size());
    Spot before = spots.get(3);
    assertEquals(LocalTime.of(1, 30), before.time());
    double gap = before.box().bottom() + 2;
    assertEquals(Optional.empty(), scene.spot(before.box().x() + 5, gap));
    assertEquals(LocalTime.of(3, 0), spots.get(4).time());
  }

  @Test
  void aDayShowsItsChannelsBesideEachOther() {
    View lanes = new View(1000, 900, NOW, true);
    Scene scene = Calendars.day(Samples.small(Locale.ENGLISH), DAY.plusDays(1), lanes);
    assertTrue(texts(scene).containsAll(List.of("Instagram", "Linkedin")));
    Element busy =
        scene.elements().stream()
            .filter(each -> each.id().equals("Autumn/Busy0/linkedin"))
            .findFirst()
            .orElseThrow();
    Spot spot = scene.spot(busy.box().x() + 1, busy.box().y() + 1).orElseThrow();
    assertEquals("linkedin", spot.channel());
    assertEquals(LocalTime.of(9, 0), spot.time());
  }

  @Test
  void tellsWhenPeopleAreThere() {
    Scene scene = Calendars.week(Samples.small(Locale.ENGLISH), DAY, VIEW);
    Spot noon =
        scene.spots(all(scene)).stream()
            .filter(spot -> spot.day().equals(DAY) && spot.time().equals(LocalTime.NOON))
            .findFirst()
            .orElseThrow();
    Element band = scene.at(noon.box().x() + 2, noon.box().y() + 2).orElseThrow();
    assertEquals(Element.Kind.FIGURE, band.kind());
    assertEquals("From 12:00 to 13:00, audience: 100 of 100 (Instagram, Linkedin)", band.name());
  }

  @Test
  void tellsOfHoursInWhichNothingIsPublished() {
    Scene scene = Calendars.week(Samples.small(Locale.FRENCH), DAY, VIEW);
    assertTrue(
        scene.elements().stream()
            .anyMatch(each -> each.name().equals("Rien n’est publié\u00a0: Moving, 06:00–09:30")));
  }

  @Test
  void beginsWithTheWorkingDay() {
    Scene scene = Calendars.week(Samples.small(Locale.ENGLISH), DAY, VIEW);
    double top = scene.home().y() + 12; // The name of the hour is in sight too.
    assertEquals(LocalTime.of(7, 0), scene.spot(200, top + 1).orElseThrow().time());
    assertTrue(scene.frozen().top() > 0 && scene.frozen().left() > 0);
  }

  @Test
  void paintsNoMoreThanIsSeen() {
    List<Card> cards = new ArrayList<>();
    for (int i = 0; i < 2000; i++) {
      LocalTime time = LocalTime.of(i % 24, i % 60);
      cards.add(Samples.card("C/p" + i + "/x", DAY.atTime(time).atZone(Samples.PARIS), "x", 0));
    }
    Scene scene = Calendars.day(Samples.of(Samples.PARIS, Locale.ENGLISH, cards), DAY, VIEW);
    Counting some = new Counting();
    scene.paint(some, new Box(0, 600, 1400, 60), SceneState.CALM);
    Counting whole = new Counting();
    scene.paint(whole, all(scene), SceneState.CALM);
    assertTrue(some.strokes() * 5 < whole.strokes(), some.strokes() + " of " + whole.strokes());
  }
}
