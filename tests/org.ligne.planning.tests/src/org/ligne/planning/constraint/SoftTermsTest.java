package org.ligne.planning.constraint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ligne.planning.Sketch.MONDAY;
import static org.ligne.planning.Sketch.PARIS;
import static org.ligne.planning.Sketch.channel;
import static org.ligne.planning.Sketch.floating;
import static org.ligne.planning.Sketch.fortnight;

import org.junit.jupiter.api.Test;
import org.ligne.planning.problem.Mix;
import org.ligne.planning.problem.Request;
import org.ligne.planning.problem.Statement;
import org.ligne.planning.problem.StatementKind;

/** Shares of pillars, and staying where the last plan had an entry. */
class SoftTermsTest {
  private static final Statement HALF = new Statement(StatementKind.PILLAR_SHARE, "half", null);

  private final Table shares =
      new Table(
          fortnight()
              .add(channel("web", 0, 24))
              .add(new Mix("web", "craft", 5_000, 6_050, 1, MONDAY, HALF))
              .add(floating("a", "web", "craft", null, 1))
              .add(floating("b", "web", "offers", null, 1))
              .add(floating("c", "web", null, null, 1)));

  @Test
  void aShareOutsideItsBandCostsByTheHundredthOfAnEntry() {
    assertEquals(0, shares.total(PillarShare.class), "a week without entries wants nothing");
    assertEquals(-40 * Prices.SHARE, shares.gain(PillarShare.class, "a", MONDAY, 12));
    assertEquals(-50 * Prices.SHARE, shares.gain(PillarShare.class, "c", MONDAY, 12));
    shares.put("a", MONDAY, 12);
    assertEquals(-40 * Prices.SHARE, shares.total(PillarShare.class), "a begun half counts whole");
    assertEquals(40 * Prices.SHARE, shares.gain(PillarShare.class, "b", MONDAY, 14));
  }

  @Test
  void eachRunOfWeeksIsCountedAlone() {
    shares.put("a", MONDAY, 12);
    assertEquals(-50 * Prices.SHARE, shares.gain(PillarShare.class, "b", MONDAY.plusDays(7), 12));
  }

  @Test
  void movingFromTheLastPlanHasAPrice() {
    Request stays = floating("a", "web", null, null, 1);
    Table table =
        new Table(
            fortnight()
                .add(channel("web", 0, 24))
                .add(stays.previouslyAt(MONDAY.atTime(9, 0).atZone(PARIS).toInstant()))
                .add(floating("b", "web", null, null, 1)));
    assertEquals(0, table.gain(Stability.class, "a", MONDAY, 9));
    assertEquals(-Prices.MOVED, table.gain(Stability.class, "a", MONDAY, 10));
    assertEquals(0, table.gain(Stability.class, "b", MONDAY, 10), "it is new");
    assertEquals(-Prices.MOVED, table.put("a", MONDAY, 10).total(Stability.class));
  }

  @Test
  void pricesAreInOrderAndNothingOverflows() {
    long everything = 1_000_000L * Request.MAX_WEIGHT * 100;
    assertTrue(Prices.UNPLACED > everything);
    long nothingPlaced = Math.multiplyExact(1_000_000L, Prices.unplaced(Request.MAX_WEIGHT));
    assertTrue(Math.addExact(nothingPlaced, everything) > 0);
    assertTrue(Prices.SHORTFALL > Prices.MOVED && Prices.MOVED > 100 * Prices.SHARE);
    assertTrue(100 * Prices.SHARE > Prices.REPETITION && Prices.REPETITION > Prices.CROWDING);
  }
}
