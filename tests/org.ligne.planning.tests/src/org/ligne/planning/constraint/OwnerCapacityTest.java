package org.ligne.planning.constraint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ligne.planning.Sketch.MONDAY;
import static org.ligne.planning.Sketch.channel;
import static org.ligne.planning.Sketch.floating;
import static org.ligne.planning.Sketch.fortnight;
import static org.ligne.planning.Sketch.owner;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ligne.planning.problem.Owner;

class OwnerCapacityTest {
  private final Class<OwnerCapacity> constraint = OwnerCapacity.class;
  private final Table table =
      new Table(
              fortnight()
                  .add(channel("web", 0, 24))
                  .add(channel("mail", 0, 24))
                  .add(owner("hugo", 1))
                  .add(new Owner("lea", null))
                  .add(floating("a", "web", null, "hugo", 1))
                  .add(floating("b", "mail", null, "hugo", 1))
                  .add(floating("c", "mail", null, "lea", 1))
                  .add(floating("d", "mail", null, "lea", 1))
                  .add(floating("e", "mail", null, null, 1)))
          .put("a", MONDAY, 12);

  @Test
  void aPersonsDayIsFullOverAllChannels() {
    assertFalse(table.allows(constraint, "b", MONDAY, 18));
    assertEquals(List.of("at most 1 [a]"), table.blockers(constraint, "b", MONDAY, 18));
  }

  @Test
  void theNextDayIsFree() {
    assertTrue(table.allows(constraint, "b", MONDAY.plusDays(1), 0));
  }

  @Test
  void othersAndEntriesOfNobodyAreFree() {
    table.put("c", MONDAY, 10);
    assertTrue(table.allows(constraint, "d", MONDAY, 18), "no capacity stated");
    assertTrue(table.allows(constraint, "e", MONDAY, 18), "no owner");
  }
}
