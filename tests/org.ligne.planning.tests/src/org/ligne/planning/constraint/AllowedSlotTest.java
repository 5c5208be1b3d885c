package org.ligne.planning.constraint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ligne.planning.Sketch.MONDAY;
import static org.ligne.planning.Sketch.channel;
import static org.ligne.planning.Sketch.floating;
import static org.ligne.planning.Sketch.fortnight;
import static org.ligne.planning.Sketch.pinned;

import java.util.List;
import org.junit.jupiter.api.Test;

class AllowedSlotTest {
  private final Class<AllowedSlot> constraint = AllowedSlot.class;
  private final Table table =
      new Table(
          fortnight()
              .add(channel("web", 8, 20))
              .add(floating("a", "web", MONDAY, MONDAY.plusDays(1)))
              .add(pinned("p", "web", MONDAY.atTime(23, 0))));

  @Test
  void anOpenSlotInsideTheWindowIsAllowed() {
    assertTrue(table.allows(constraint, "a", MONDAY, 8));
    assertTrue(table.allows(constraint, "a", MONDAY.plusDays(1), 19));
  }

  @Test
  void aSlotOutsideTheWindowIsBlockedByWhatMakesTheWindow() {
    assertFalse(table.allows(constraint, "a", MONDAY.plusDays(2), 8));
    assertEquals(
        List.of("phase 2026-09-07 to 2026-09-08 []"),
        table.blockers(constraint, "a", MONDAY.plusDays(2), 8));
  }

  @Test
  void aClosedSlotIsBlockedByWhatClosesIt() {
    assertFalse(table.allows(constraint, "a", MONDAY, 20));
    assertEquals(List.of("quiet []"), table.blockers(constraint, "a", MONDAY, 20));
  }

  @Test
  void aPinnedEntryStaysWhereItIsPinnedOpenOrNot() {
    assertTrue(table.allows(constraint, "p", MONDAY, 23));
    assertFalse(table.allows(constraint, "p", MONDAY, 12));
  }
}
