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

class CadenceMaximumTest {
  private final Class<CadenceMaximum> constraint = CadenceMaximum.class;
  private final Table table =
      new Table(
              fortnight()
                  .add(
                      channel("web", 0, 24)
                          .withCadence(null, cap(1, StatementKind.CADENCE_MAXIMUM)))
                  .add(floating("a", "web", null, null, 1))
                  .add(floating("b", "web", null, null, 1)))
          .put("a", MONDAY, 0);

  @Test
  void aFullWeekIsBlockedUntilSundayNight() {
    assertFalse(table.allows(constraint, "b", MONDAY.plusDays(6), 23));
    assertEquals(List.of("at most 1 [a]"), table.blockers(constraint, "b", MONDAY.plusDays(6), 23));
  }

  @Test
  void theNextMondayIsFree() {
    assertTrue(table.allows(constraint, "b", MONDAY.plusDays(7), 0));
  }
}
