package org.ligne.planning.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ligne.planning.Sketch.MONDAY;
import static org.ligne.planning.Sketch.PARIS;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.ligne.model.value.Span;

class AxisTest {
  private static final LocalDate SPRING = LocalDate.of(2027, 3, 28);
  private static final LocalDate AUTUMN = LocalDate.of(2026, 10, 25);

  private static Axis axis(LocalDate first, LocalDate last) {
    return new AxisLayout(PARIS, first, last).withSlots(30, List.of(PARIS), List.of());
  }

  private static int slot(Axis axis, LocalDate day, String time) {
    return axis.ceiling(day.atTime(LocalTime.parse(time)).atZone(PARIS).toInstant());
  }

  @Test
  void anOrdinaryDayHasASlotEveryHalfHour() {
    Axis axis = axis(MONDAY, MONDAY);
    assertEquals(48, axis.size());
    assertEquals(LocalTime.of(12, 30), axis.at(25).toLocalTime());
  }

  @Test
  void anHourTheClockLeavesOutHasNoSlot() {
    Axis axis = axis(SPRING, SPRING);
    assertEquals(46, axis.size());
    assertTrue(
        IntStream.range(0, axis.size()).noneMatch(slot -> axis.at(slot).getHour() == 2),
        "no slot at two in the morning");
  }

  @Test
  void anHourThatOccursTwiceHasSlotsAtItsEarlierOffset() {
    Axis axis = axis(AUTUMN, AUTUMN);
    assertEquals(48, axis.size());
    ZonedDateTime twoThirty = axis.at(5);
    assertEquals(LocalTime.of(2, 30), twoThirty.toLocalTime());
    assertEquals(Duration.ofHours(2).toSeconds(), twoThirty.getOffset().getTotalSeconds());
    assertEquals(90, axis.minute(6) - axis.minute(5), "three o'clock is an hour and a half later");
  }

  @Test
  void aDayWithoutMidnightStartsLater() {
    // Clocks in Beirut go from 00:00 to 01:00 on the last Sunday of March.
    ZoneId beirut = ZoneId.of("Asia/Beirut");
    Axis axis = new AxisLayout(beirut, SPRING, SPRING).withSlots(30, List.of(beirut), List.of());
    assertEquals(LocalTime.of(1, 0), axis.at(axis.calendar().firstOfDay(0)).toLocalTime());
  }

  @Test
  void pinnedInstantsLieBetweenTheSlotsAndWidenTheDays() {
    LocalDateTime pinned = MONDAY.plusDays(2).atTime(9, 10);
    Axis axis =
        new AxisLayout(PARIS, MONDAY, MONDAY)
            .withSlots(30, List.of(PARIS), List.of(pinned.atZone(PARIS).toInstant()));
    int slot = axis.ceiling(pinned.atZone(PARIS).toInstant());
    assertEquals(pinned, axis.at(slot).toLocalDateTime());
    assertEquals(LocalTime.of(9, 0), axis.at(slot - 1).toLocalTime());
    assertEquals(3, axis.calendar().days());
  }

  @Test
  void weeksBeginOnMondays() {
    LocalDate friday = MONDAY.plusDays(4);
    Axis axis = axis(friday, friday.plusDays(3));
    assertEquals(2, axis.calendar().weeks());
    assertEquals(MONDAY, axis.calendar().monday(0));
    assertEquals(0, axis.calendar().firstOfWeek(0));
    assertEquals(slot(axis, MONDAY.plusDays(7), "00:00"), axis.calendar().firstOfWeek(1));
    assertEquals(0, axis.calendar().week(axis.calendar().firstOfWeek(1) - 1));
    assertEquals(1, axis.calendar().week(axis.calendar().firstOfWeek(1)));
    assertEquals(axis.size(), axis.calendar().firstOfWeek(2));
  }

  @Test
  void aDayKeepsTheLocalHourOverAClockChangeAndHoursDoNot() {
    Axis axis = axis(AUTUMN.minusDays(1), AUTUMN.plusDays(1));
    int noon = slot(axis, AUTUMN.minusDays(1), "12:00");
    assertEquals(slot(axis, AUTUMN, "12:00"), axis.reach(Span.ofDays(1), PARIS)[noon]);
    assertEquals(
        slot(axis, AUTUMN, "11:00"), axis.reach(Span.of(Duration.ofHours(24)), PARIS)[noon]);
  }

  @Test
  void reachEndsWithTheAxis() {
    Axis axis = axis(MONDAY, MONDAY);
    int[] reach = axis.reach(Span.ofDays(1), PARIS);
    assertEquals(axis.size(), reach[0]);
    assertEquals(axis.size(), reach[axis.size() - 1]);
  }
}
