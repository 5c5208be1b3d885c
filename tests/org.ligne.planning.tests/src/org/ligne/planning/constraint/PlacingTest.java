package org.ligne.planning.constraint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.ligne.planning.Sketch.MONDAY;
import static org.ligne.planning.Sketch.channel;
import static org.ligne.planning.Sketch.floating;
import static org.ligne.planning.Sketch.fortnight;

import org.junit.jupiter.api.Test;

class PlacingTest {
  @Test
  void eachUnplacedEntryCostsMoreThanAnythingElse() {
    Table table =
        new Table(
            fortnight()
                .add(channel("web", 0, 24))
                .add(floating("a", "web", null, null, 1))
                .add(floating("b", "web", null, null, 10)));
    Class<Placing> term = Placing.class;
    assertEquals(-Prices.unplaced(1) - Prices.unplaced(10), table.total(term));
    assertEquals(Prices.unplaced(1), table.gain(term, "a", MONDAY, 12));
    assertEquals(-Prices.unplaced(10), table.put("a", MONDAY, 12).total(term));
  }
}
