package org.ligne.planning.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.ligne.planning.Sketch.MONDAY;
import static org.ligne.planning.Sketch.cadence;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ligne.model.query.DateSpan;

class CadenceTest {
  @Test
  void aFullWeekAsksForTheWholeMinimum() {
    assertEquals(3, cadence(3, MONDAY, MONDAY.plusDays(6)).minimumOfWeek(MONDAY));
  }

  @Test
  void aCutWeekAsksForItsPartRoundedDown() {
    Cadence cadence = cadence(3, MONDAY.plusDays(2), MONDAY.plusDays(30));
    assertEquals(2, cadence.minimumOfWeek(MONDAY), "3 * 5 / 7");
    assertEquals(3, cadence.minimumOfWeek(MONDAY.plusDays(7)));
  }

  @Test
  void aWeekOutsideAsksForNothing() {
    assertEquals(0, cadence(3, MONDAY, MONDAY).minimumOfWeek(MONDAY.plusDays(7)));
  }

  @Test
  void overlappingPeriodsCountADayOnce() {
    DateSpan days = new DateSpan(MONDAY, MONDAY.plusDays(3));
    Cadence cadence = new Cadence(7, List.of(days, days), cadence(1, MONDAY, MONDAY).statement());
    assertEquals(4, cadence.minimumOfWeek(MONDAY));
  }
}
