package org.ligne.model.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ligne.model.common.CommonFactory;
import org.ligne.model.common.DayRange;
import org.ligne.model.common.DaySet;
import org.ligne.model.common.IntRange;
import org.ligne.model.common.TimeRange;
import org.ligne.model.common.Weekday;

class DaysTest {

  private static DaySet run(Weekday... bounds) {
    DaySet set = CommonFactory.eINSTANCE.createDaySet();
    DayRange range = CommonFactory.eINSTANCE.createDayRange();
    range.getBounds().addAll(List.of(bounds));
    set.getRanges().add(range);
    return set;
  }

  private static TimeRange hours(String from, String to) {
    TimeRange range = CommonFactory.eINSTANCE.createTimeRange();
    range.setFrom(LocalTime.parse(from));
    range.setTo(LocalTime.parse(to));
    return range;
  }

  @Test
  void aRunOfDaysMayWrapOverSunday() {
    assertEquals(
        EnumSet.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY, DayOfWeek.SUNDAY, DayOfWeek.MONDAY),
        Days.of(run(Weekday.FRI, Weekday.MON)));
    assertEquals(EnumSet.of(DayOfWeek.TUESDAY), Days.of(run(Weekday.TUE)));
  }

  @Test
  void noChoiceMeansEveryDay() {
    assertEquals(EnumSet.allOf(DayOfWeek.class), Days.of((DaySet) null));
  }

  @Test
  void theEndOfASpanDoesNotBelongToIt() {
    TimeRange noon = hours("12:00", "13:30");
    assertTrue(Days.contains(noon, LocalTime.of(12, 0)));
    assertFalse(Days.contains(noon, LocalTime.of(13, 30)));
    assertFalse(Days.wraps(noon));
  }

  @Test
  void aSpanOverMidnightEndsOnTheNextDay() {
    TimeRange night = hours("22:00", "07:00");
    assertTrue(Days.wraps(night));
    assertTrue(Days.contains(night, LocalTime.of(23, 59)));
    assertFalse(Days.contains(night, LocalTime.of(6, 59)));
    assertTrue(Days.containsNextDay(night, LocalTime.of(6, 59)));
    assertFalse(Days.containsNextDay(night, LocalTime.of(7, 0)));
  }

  @Test
  void aSingleNumberIsBothBounds() {
    IntRange range = CommonFactory.eINSTANCE.createIntRange();
    range.setMin(2);
    assertEquals(2, Days.max(range));
    range.setMax(5);
    assertEquals(5, Days.max(range));
  }
}
