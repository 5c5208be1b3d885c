package org.ligne.model.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpanTest {
  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  @ParameterizedTest
  @CsvSource({
    "90min, 90min",
    "120min, 2h",
    "20h, 20h",
    "1 day, 1 day",
    "2 days, 2 days",
    "1 week, 7 days",
    "0min, 0min",
    "2  weeks, 14 days"
  })
  void readsAndWrites(String text, String written) {
    assertEquals(written, Span.parse(text).toString());
    assertEquals(Span.parse(text), Span.parse(written));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "2", "h", "-2h", "2.5h", "2 months", "999999h"})
  void refusesWhatIsNoSpan(String text) {
    assertThrows(IllegalArgumentException.class, () -> Span.parse(text));
  }

  @Test
  void refusesNegativeLengths() {
    assertThrows(IllegalArgumentException.class, () -> Span.ofDays(-1));
    assertThrows(IllegalArgumentException.class, () -> Span.of(Duration.ofMinutes(-1)));
  }

  @Test
  void daysKeepTheLocalHourOverAClockChangeAndHoursDoNot() {
    ZonedDateTime noon = ZonedDateTime.of(2026, 10, 24, 12, 0, 0, 0, PARIS);
    assertEquals("2026-10-25T12:00+01:00[Europe/Paris]", Span.ofDays(1).after(noon).toString());
    assertEquals("2026-10-25T11:00+01:00[Europe/Paris]", Span.parse("24h").after(noon).toString());
  }
}
