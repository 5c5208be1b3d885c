package org.ligne.exchange.ical;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.component.DaylightSavingsTime;
import biweekly.component.Observance;
import biweekly.component.VTimezone;
import biweekly.util.DateTimeComponents;
import biweekly.util.Recurrence;
import biweekly.util.UtcOffset;
import biweekly.util.com.google.ical.compat.javautil.DateIterator;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRulesProvider;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Reads the observances by the rule of RFC 5545, section 3.6.5, and compares with the JDK's zones.
 */
class ZoneComponentsTest {
  private static final Instant FIRST = Instant.parse("2026-01-01T00:00:00Z");
  private static final Instant LAST = Instant.parse("2030-12-31T00:00:00Z");

  @Test
  void everyZoneOfTheWorldKeepsItsOffsetsFrom2026To2030() {
    SplittableRandom random = new SplittableRandom(20261123);
    for (String id : zones()) {
      ZoneId zone = ZoneId.of(id);
      TreeMap<Instant, Integer> offsets = offsets(ZoneComponents.of(zone, FIRST, LAST));
      for (int i = 0; i < 100; i++) {
        Instant instant =
            FIRST.plusSeconds(random.nextLong(Duration.between(FIRST, LAST).toSeconds()));
        Map.Entry<Instant, Integer> last = offsets.floorEntry(instant);
        int expected = zone.getRules().getOffset(instant).getTotalSeconds();
        assertEquals(expected, last.getValue(), id + " " + instant);
      }
    }
  }

  @Test
  void writesYearlyRulesWhereTheZoneHasThem() {
    assertEquals(
        List.of("1970-03-29T02:00 BYMONTH 3 -1SU", "1970-10-25T03:00 BYMONTH 10 -1SU"),
        rules("Europe/Paris"));
    assertEquals(
        List.of("1970-03-08T02:00 BYMONTH 3 2SU", "1970-11-01T02:00 BYMONTH 11 1SU"),
        rules("America/New_York"));
    assertEquals(
        List.of(
            "1970-09-06T00:00 BYMONTH 9 SU of [2, 3, 4, 5, 6, 7, 8]",
            "1970-04-05T00:00 BYMONTH 4 SU of [2, 3, 4, 5, 6, 7, 8]"),
        rules("America/Santiago"));
  }

  @Test
  void movesTheDayWhereTheRuleIsInUniversalTime() {
    assertEquals(
        List.of(
            "1970-03-28T23:00 BYMONTH 3 SA of [24, 25, 26, 27, 28, 29, 30]",
            "1970-10-25T00:00 BYMONTH 10 -1SU"),
        rules("America/Scoresbysund"));
  }

  @Test
  void writesTheChangesThemselvesWhereTheyFollowNoRule() {
    VTimezone morocco = ZoneComponents.of(ZoneId.of("Africa/Casablanca"), FIRST, LAST);
    assertEquals(
        List.of(), observances(morocco).filter(one -> one.getRecurrenceRule() != null).toList());
    assertTrue(observances(morocco).count() >= 10);
  }

  @Test
  void alwaysHasAStandardTimeAsSomeProgramsDemand() {
    Instant summer = Instant.parse("2026-07-01T00:00:00Z");
    for (String id : zones()) {
      VTimezone component = ZoneComponents.of(ZoneId.of(id), summer, summer);
      assertFalse(component.getStandardTimes().isEmpty(), id);
    }
  }

  @Test
  void describesAZoneThatNeverChanges() {
    VTimezone component = ZoneComponents.of(ZoneId.of("Etc/GMT-5"), FIRST, LAST);
    assertEquals(List.of(), component.getDaylightSavingsTime());
    Observance only = component.getStandardTimes().getFirst();
    assertEquals(new UtcOffset(true, 5, 0), only.getTimezoneOffsetFrom().getValue());
    assertEquals(new UtcOffset(true, 5, 0), only.getTimezoneOffsetTo().getValue());
  }

  /** The JDK's own; the library that other tests read calendars with adds some of its own. */
  private static List<String> zones() {
    return ZoneRulesProvider.getAvailableZoneIds().stream()
        .filter(id -> id.indexOf('~') < 0)
        .sorted()
        .toList();
  }

  /** Offsets in seconds by the instant they begin at, until the end of the span. */
  private static TreeMap<Instant, Integer> offsets(VTimezone component) {
    TreeMap<Instant, Integer> offsets = new TreeMap<>();
    observances(component)
        .forEach(one -> starts(one).forEach(start -> offsets.put(start, seconds(one))));
    return offsets;
  }

  private static Stream<? extends Observance> observances(VTimezone component) {
    Stream<DaylightSavingsTime> daylight = component.getDaylightSavingsTime().stream();
    return Stream.concat(daylight, component.getStandardTimes().stream());
  }

  /** The recurrence is left to the library, which is told that local times are universal. */
  private static List<Instant> starts(Observance observance) {
    Instant first = local(observance).toInstant(ZoneOffset.UTC);
    long before = observance.getTimezoneOffsetFrom().getValue().getMillis();
    List<Instant> starts = new ArrayList<>();
    if (observance.getRecurrenceRule() == null) {
      starts.add(first.minusMillis(before));
      return starts;
    }
    Recurrence rule = observance.getRecurrenceRule().getValue();
    DateIterator dates =
        rule.getDateIterator(Date.from(first), TimeZone.getTimeZone(ZoneOffset.UTC));
    for (Instant start = first; start.isBefore(LAST); start = dates.next().toInstant()) {
      starts.add(start.minusMillis(before));
    }
    return starts;
  }

  private static LocalDateTime local(Observance observance) {
    DateTimeComponents raw = observance.getDateStart().getValue().getRawComponents();
    return LocalDateTime.of(
        raw.getYear(),
        raw.getMonth(),
        raw.getDate(),
        raw.getHour(),
        raw.getMinute(),
        raw.getSecond());
  }

  private static List<String> rules(String zone) {
    return observances(ZoneComponents.of(ZoneId.of(zone), FIRST, LAST))
        .map(one -> local(one) + " " + words(one.getRecurrenceRule().getValue()))
        .toList();
  }

  private static String words(Recurrence rule) {
    String days = rule.getByMonthDay().isEmpty() ? "" : " of " + rule.getByMonthDay();
    String number = Objects.toString(rule.getByDay().getFirst().getNum(), "");
    String weekday = rule.getByDay().getFirst().getDay().getAbbr();
    return "BYMONTH " + rule.getByMonth().getFirst() + " " + number + weekday + days;
  }

  private static int seconds(Observance observance) {
    return (int) (observance.getTimezoneOffsetTo().getValue().getMillis() / 1000);
  }
}
