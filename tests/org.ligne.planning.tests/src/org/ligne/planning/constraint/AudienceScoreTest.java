package org.ligne.planning.constraint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.ligne.planning.Sketch.MONDAY;
import static org.ligne.planning.Sketch.bestAt;
import static org.ligne.planning.Sketch.floating;
import static org.ligne.planning.Sketch.fortnight;

import org.junit.jupiter.api.Test;
import org.ligne.planning.problem.ChannelPolicy;

class AudienceScoreTest {
  private final Class<AudienceScore> term = AudienceScore.class;
  private final Table table =
      new Table(
          fortnight()
              .add(ChannelPolicy.unlimited("web", bestAt(12)))
              .add(floating("light", "web", null, null, 1))
              .add(floating("heavy", "web", null, null, 3)));

  @Test
  void aPeakIsWorthItsScore() {
    assertEquals(100, table.gain(term, "light", MONDAY, 12));
    assertEquals(50, table.gain(term, "light", MONDAY, 13));
  }

  @Test
  void aHeavyEntryCountsSoManyTimes() {
    assertEquals(300, table.gain(term, "heavy", MONDAY, 12));
    assertEquals(350, table.put("heavy", MONDAY, 12).put("light", MONDAY, 15).total(term));
  }
}
