package org.ligne.planning.constraint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ligne.planning.Sketch.MONDAY;
import static org.ligne.planning.Sketch.cap;
import static org.ligne.planning.Sketch.channel;
import static org.ligne.planning.Sketch.floating;
import static org.ligne.planning.Sketch.fortnight;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ligne.planning.problem.StatementKind;

class MaxPerDayTest {
  private final Class<MaxPerDay> constraint = MaxPerDay.class;
  private final Table table =
      new Table(
              fortnight()
                  .add(channel("web", 0, 24).withPerDay(cap(2, StatementKind.MAX_PER_DAY)))
                  .add(floating("a", "web", null, null, 1))
                  .add(floating("b", "web", null, null, 1))
                  .add(floating("c", "web", null, null, 1)))
          .put("a", MONDAY, 0);

  @Test
  void belowTheLimitADayIsFree() {
    assertTrue(table.allows(constraint, "b", MONDAY, 23));
  }

  @Test
  void aFullDayIsBlockedByItsEntriesOneOfWhichWouldHaveToGo() {
    table.put("b", MONDAY, 23);
    assertFalse(table.allows(constraint, "c", MONDAY, 12));
    assertEquals(List.of("at most 2 [a, b]"), table.blockers(constraint, "c", MONDAY, 12));
    assertEquals(1, table.obstacles(constraint, "c", MONDAY, 12).getFirst().toClear());
  }

  @Test
  void theNextDayIsFree() {
    table.put("b", MONDAY, 23);
    assertTrue(table.allows(constraint, "c", MONDAY.plusDays(1), 0));
  }
}
