package org.ligne.visual.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ligne.visual.draw.Box;
import org.ligne.visual.plan.Card;
import org.ligne.visual.plan.Plan;
import org.ligne.visual.plan.Samples;
import org.ligne.visual.scene.Element;
import org.ligne.visual.scene.Scene;
import org.ligne.visual.scene.Spot;

/** An instant is shown on the same day and at the same hour in every view, whatever the clocks. */
class SameInstantTest {
  private static final View VIEW = new View(2600, 4000, Instant.parse("2026-03-29T00:30:00Z"));

  static Stream<String> zones() {
    return Stream.of(
        "Europe/Paris",
        "America/New_York",
        "Asia/Kolkata",
        "Australia/Lord_Howe",
        "Pacific/Apia",
        "America/St_Johns",
        "Africa/Casablanca",
        "UTC",
        "Asia/Kathmandu");
  }

  /** Instants of a year, most of them near a change of the clock. */
  private static List<Instant> instants(ZoneId zone) {
    SplittableRandom random = new SplittableRandom(zone.getId().hashCode());
    Instant start = Instant.parse("2026-01-01T00:00:00Z");
    List<Instant> all = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      all.add(start.plusSeconds(random.nextLong(365L * 24 * 12) * 300));
    }
    ZoneOffsetTransition change = zone.getRules().nextTransition(start);
    while (change != null && change.getInstant().isBefore(start.plusSeconds(365L * 86_400))) {
      for (int minutes = -180; minutes <= 180; minutes += 30) {
        all.add(change.getInstant().plusSeconds(minutes * 60L));
      }
      change = zone.getRules().nextTransition(change.getInstant());
    }
    return all;
  }

  @ParameterizedTest
  @MethodSource("zones")
  void isShownTheSameWayInEveryView(String name) {
    ZoneId zone = ZoneId.of(name);
    for (Instant instant : instants(zone)) {
      // A channel's own clock must not matter.
      ZonedDateTime at = instant.atZone(ZoneId.of("Asia/Tokyo"));
      Card card = Samples.card("C/p/x", at, "x", 0);
      Plan plan = Samples.of(zone, Locale.ENGLISH, List.of(card));
      ZonedDateTime local = instant.atZone(zone);
      onItsDay(Calendars.month(plan, YearMonth.from(local), VIEW), local);
      onItsDay(Calendars.weeks(plan, local.toLocalDate(), local.toLocalDate(), VIEW), local);
      LocalDate day = local.toLocalDate();
      onItsDay(Calendars.agenda(plan, day.minusDays(3), day.plusDays(3), VIEW), local);
      atItsHour(Calendars.week(plan, day, VIEW), local);
      atItsHour(Calendars.day(plan, day, VIEW), local);
      assertEquals(0, cards(Calendars.day(plan, day.plusDays(1), VIEW)).size());
      assertEquals(0, cards(Calendars.day(plan, day.minusDays(1), VIEW)).size());
    }
  }

  private static List<Element> cards(Scene scene) {
    return scene.elements().stream().filter(e -> e.kind() == Element.Kind.ENTRY).toList();
  }

  private static Element only(Scene scene) {
    List<Element> cards = cards(scene);
    assertEquals(1, cards.size());
    return cards.getFirst();
  }

  private static void onItsDay(Scene scene, ZonedDateTime local) {
    Element card = only(scene);
    Spot spot = scene.spot(card.box().x() + 1, card.box().y() + 1).orElseThrow();
    assertEquals(local.toLocalDate(), spot.day());
    assertTrue(card.name().contains(String.format(Locale.ROOT, "%tR", local)), card.name());
  }

  private static void atItsHour(Scene scene, ZonedDateTime local) {
    Box box = only(scene).box();
    // Where the half hour of the card is, measured by the places of the scene itself.
    LocalTime half = LocalTime.of(local.getHour(), local.getMinute() / 30 * 30);
    Spot spot =
        scene.spots(new Box(0, 0, scene.width(), scene.height())).stream()
            .filter(each -> each.day().equals(local.toLocalDate()) && each.time().equals(half))
            .findFirst()
            .orElseThrow();
    double share = local.getMinute() % 30 / 30.0;
    assertEquals(spot.box().y() + share * spot.box().height() + 1, box.y(), 1e-6, "" + local);
    assertTrue(box.x() >= spot.box().x() && box.right() <= spot.box().right());
  }
}
