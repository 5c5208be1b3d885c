package org.ligne.visual.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.ligne.visual.plan.Plan;

class ZoomTest {
  private static final Instant BEGIN = Instant.parse("2026-11-01T00:00:00Z");
  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  private static List<String> hours(String day, double hour) {
    Zoom zoom = new Zoom(LocalDate.parse(day).atStartOfDay(PARIS).toInstant(), hour);
    Instant end = LocalDate.parse(day).plusDays(1).atStartOfDay(PARIS).toInstant();
    return Level.of(zoom).lower(PARIS, zoom.left(), end).stream()
        .map(each -> each.begin().toLocalTime() + each.begin().getOffset().getId())
        .toList();
  }

  private static List<String> labels(Locale language, double day) {
    Zoom zoom = new Zoom(BEGIN, day / 24);
    Level level = Level.of(zoom);
    Wording wording = new Wording(Plan.empty(PARIS, language));
    LocalDate sunday = LocalDate.of(2026, 11, 1);
    return List.of(
        wording.labels(level.upper(), level.upper().first(sunday)).getFirst(),
        level.lower() == null
            ? "hours"
            : wording.labels(level.lower(), level.lower().first(sunday)).getLast());
  }

  @Test
  void aMomentAndItsPlaceAreOneThing() {
    Zoom zoom = new Zoom(BEGIN, 10);
    assertEquals(25, zoom.x(BEGIN.plusSeconds(9000)));
    assertEquals(BEGIN.plusSeconds(9000), zoom.at(25));
    assertEquals(240, zoom.day());
    assertEquals(Instant.parse("2026-11-01T01:00:00Z"), zoom.moved(10).left());
    assertEquals(2, Zoom.over(BEGIN, BEGIN.plusSeconds(36_000), 20).hour());
    assertThrows(IllegalArgumentException.class, () -> new Zoom(BEGIN, 0));
  }

  @Test
  void whatIsUnderThePointerStaysThereWhileOneGoesNearer() {
    Zoom zoom = new Zoom(BEGIN, 10);
    for (double hour : new double[] {0.2, 1, 17.5, 900}) {
      assertEquals(zoom.at(333), zoom.around(333, hour).at(333));
    }
  }

  @Test
  void anAxisCountsByWhatFits() {
    assertEquals(List.of("2026", "Q4"), labels(Locale.ENGLISH, 1));
    assertEquals(List.of("Q4 2026", "Nov"), labels(Locale.ENGLISH, 4));
    assertEquals(List.of("November 2026", "W44"), labels(Locale.ENGLISH, 15));
    assertEquals(List.of("November 2026", "1"), labels(Locale.ENGLISH, 40));
    assertEquals(List.of("Week 44 · 26 Oct – 1 Nov 2026", "1"), labels(Locale.ENGLISH, 200));
    assertEquals(List.of("Sunday 1 November 2026", "hours"), labels(Locale.ENGLISH, 400));
    assertEquals(List.of("T4 2026", "nov."), labels(Locale.FRENCH, 4));
    assertEquals(List.of("Semaine 44 · 26 oct. – 1er nov. 2026", "1"), labels(Locale.FRENCH, 200));
  }

  @Test
  void anHourThatTheClockShowsTwiceHasTwoMarks() {
    List<String> hours = hours("2026-10-25", 60);
    assertEquals(25, hours.size());
    assertEquals(List.of("02:00+02:00", "02:00+01:00", "03:00+01:00"), hours.subList(2, 5));
  }

  @Test
  void anHourThatTheClockLeavesOutHasNone() {
    List<String> hours = hours("2026-03-29", 60);
    assertEquals(23, hours.size());
    assertEquals(List.of("01:00+01:00", "03:00+02:00"), hours.subList(1, 3));
    assertEquals(List.of("00:00+01:00", "06:00+02:00"), hours("2026-03-29", 13).subList(0, 2));
  }
}
