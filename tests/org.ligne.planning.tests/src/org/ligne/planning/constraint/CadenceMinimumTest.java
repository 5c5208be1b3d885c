package org.ligne.planning.constraint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.ligne.planning.Sketch.MONDAY;
import static org.ligne.planning.Sketch.cadence;
import static org.ligne.planning.Sketch.channel;
import static org.ligne.planning.Sketch.floating;
import static org.ligne.planning.Sketch.fortnight;

import org.junit.jupiter.api.Test;

class CadenceMinimumTest {
  private final Class<CadenceMinimum> term = CadenceMinimum.class;
  private final Table table =
      new Table(
          fortnight()
              .add(channel("web", 0, 24).withCadence(cadence(2, MONDAY, MONDAY.plusDays(9)), null))
              .add(floating("a", "web", null, null, 1))
              .add(floating("b", "web", null, null, 1))
              .add(floating("c", "web", null, null, 1)));

  @Test
  void everyMissingEntryOfAFullWeekCosts() {
    assertEquals(-2 * Prices.SHORTFALL, table.total(term), "the second week asks for none");
    assertEquals(-Prices.SHORTFALL, table.put("a", MONDAY, 12).total(term));
  }

  @Test
  void anEntryMoreThanNeededGainsNothing() {
    table.put("a", MONDAY, 12);
    assertEquals(Prices.SHORTFALL, table.gain(term, "b", MONDAY, 14));
    table.put("b", MONDAY, 14);
    assertEquals(0, table.gain(term, "c", MONDAY, 16));
    assertEquals(0, table.gain(term, "c", MONDAY.plusDays(7), 16));
  }
}
