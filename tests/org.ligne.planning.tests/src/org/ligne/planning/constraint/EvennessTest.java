package org.ligne.planning.constraint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.ligne.planning.Sketch.MONDAY;
import static org.ligne.planning.Sketch.channel;
import static org.ligne.planning.Sketch.floating;
import static org.ligne.planning.Sketch.fortnight;

import org.junit.jupiter.api.Test;

class EvennessTest {
  private final Class<Evenness> term = Evenness.class;
  // Three entries in fourteen days: one in any three days is even.
  private final Table table =
      new Table(
              fortnight()
                  .add(channel("web", 0, 24))
                  .add(floating("a", "web", null, null, 1))
                  .add(floating("b", "web", null, null, 1))
                  .add(floating("c", "web", null, null, 1)))
          .put("a", MONDAY.plusDays(5), 12);

  @Test
  void twoEntriesOnOneDayCrowdThreeWindows() {
    assertEquals(-3 * Prices.CROWDING, table.gain(term, "b", MONDAY.plusDays(5), 18));
    assertEquals(-3 * Prices.CROWDING, table.put("b", MONDAY.plusDays(5), 18).total(term));
  }

  @Test
  void twoEntriesADayApartCrowdTwo() {
    assertEquals(-2 * Prices.CROWDING, table.gain(term, "b", MONDAY.plusDays(6), 12));
  }

  @Test
  void threeDaysApartIsEven() {
    assertEquals(0, table.gain(term, "b", MONDAY.plusDays(8), 12));
    assertEquals(0, table.put("b", MONDAY.plusDays(8), 12).total(term));
  }
}
