package org.ligne.visual.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
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

class AgendaSceneTest {
  private static final Instant NOW = Instant.parse("2026-11-04T09:20:00Z");
  private static final LocalDate FIRST = LocalDate.of(2026, 11, 1);
  private static final View VIEW = new View(1000, 600, NOW);

  private static Counting painted(Scene scene, Box visible) {
    Counting surface = new Counting();
    scene.paint(surface, visible, SceneState.CALM);
    return surface;
  }

  private static Scene agenda(Locale language) {
    return Calendars.agenda(Samples.small(language), FIRST, FIRST.plusDays(13), VIEW);
  }

  @Test
  void listsDaysThatHaveSomething() {
    List<LocalDate> days =
        agenda(Locale.ENGLISH).elements().stream()
            .filter(each -> each.kind() == Element.Kind.DAY)
            .map(each -> Ids.opened(each.id()).orElseThrow())
            .toList();
    assertEquals(List.of(2, 4, 5, 11, 12), days.stream().map(LocalDate::getDayOfMonth).toList());
  }

  @Test
  void hidesNoCard() {
    Scene scene = agenda(Locale.ENGLISH);
    List<Element> cards =
        scene.elements().stream().filter(each -> each.kind() == Element.Kind.ENTRY).toList();
    assertEquals(10, cards.size());
    for (Element card : cards) {
      assertEquals(Optional.of(card), scene.at(card.box().x() + 50, card.box().y() + 5));
    }
  }

  @Test
  void speaksTheReadersLanguage() {
    Scene scene = agenda(Locale.FRENCH);
    List<String> texts = painted(scene, new Box(0, 0, scene.width(), scene.height())).texts();
    assertTrue(texts.contains("Agenda · 1er nov. – 14 nov. 2026"), texts.toString());
    assertTrue(texts.containsAll(List.of("Open days", "Fair", "Armistice", "Title of Letter")));
  }

  @Test
  void saysThatThereIsNothing() {
    Plan none = Plan.empty(Samples.PARIS, Locale.FRENCH);
    Scene scene = Calendars.agenda(none, FIRST, FIRST.plusDays(6), VIEW);
    List<String> texts = painted(scene, new Box(0, 0, 1000, scene.height())).texts();
    assertTrue(texts.contains("Rien n’est prévu ces jours-là."), texts.toString());
  }

  @Test
  void paintsTheDaysThatAreSeen() {
    Scene scene = agenda(Locale.ENGLISH);
    Box home = scene.home();
    List<String> texts = painted(scene, new Box(0, home.y() + 4, 1000, 40)).texts();
    assertTrue(texts.contains("Title of Gesture"), texts.toString());
    assertTrue(texts.stream().noneMatch(text -> text.contains("Letter")), texts.toString());
  }
}
