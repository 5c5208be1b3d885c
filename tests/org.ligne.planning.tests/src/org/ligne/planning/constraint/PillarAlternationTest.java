package org.ligne.planning.constraint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.ligne.planning.Sketch.MONDAY;
import static org.ligne.planning.Sketch.channel;
import static org.ligne.planning.Sketch.floating;
import static org.ligne.planning.Sketch.fortnight;

import org.junit.jupiter.api.Test;

class PillarAlternationTest {
  private final Class<PillarAlternation> term = PillarAlternation.class;
  private final Table table =
      new Table(
          fortnight()
              .add(channel("web", 0, 24))
              .add(floating("craft1", "web", "craft", null, 1))
              .add(floating("craft2", "web", "craft", null, 1))
              .add(floating("offer", "web", "offers", null, 1))
              .add(floating("none1", "web", null, null, 1))
              .add(floating("none2", "web", null, null, 1)));

  @Test
  void aPillarThatFollowsItselfCostsOne() {
    table.put("craft1", MONDAY, 12);
    assertEquals(-Prices.REPETITION, table.gain(term, "craft2", MONDAY.plusDays(5), 12));
    assertEquals(-Prices.REPETITION, table.put("craft2", MONDAY.plusDays(5), 12).total(term));
  }

  @Test
  void anotherPillarBetweenThemGivesItBack() {
    table.put("craft1", MONDAY, 12).put("craft2", MONDAY, 16);
    assertEquals(Prices.REPETITION, table.gain(term, "offer", MONDAY, 14));
    assertEquals(0, table.gain(term, "offer", MONDAY, 18));
    assertEquals(0, table.put("offer", MONDAY, 14).total(term));
  }

  @Test
  void entriesWithoutAPillarFollowAnything() {
    table.put("none1", MONDAY, 12);
    assertEquals(0, table.gain(term, "none2", MONDAY, 14));
  }
}
