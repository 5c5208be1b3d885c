package org.ligne.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.ligne.planning.Quality.Verdict;

class QualityTest {
  private static Quality within(long points, long bound) {
    return new Quality(Verdict.WITHIN, points, OptionalLong.of(bound), "solver", 1, 1);
  }

  @Test
  void gapIsAPartOfTheBoundRoundedUp() {
    assertEquals(OptionalLong.of(100), within(99, 100).gap());
    assertEquals(OptionalLong.of(1), within(999_999, 1_000_000).gap());
    assertEquals(OptionalLong.of(15_000), within(-50, 100).gap());
  }

  @Test
  void thereIsNoPartOfNothing() {
    assertEquals(OptionalLong.empty(), within(-2, 0).gap());
    assertEquals(OptionalLong.empty(), within(-20, -10).gap());
    assertEquals(OptionalLong.empty(), Quality.unknown(Verdict.NO_SOLVER, 5).gap());
  }

  @Test
  void theBestPlanHasNoGapWhateverItsPoints() {
    Quality best = new Quality(Verdict.BEST, -7, OptionalLong.of(-7), "solver", 1, 1);
    assertEquals(OptionalLong.of(0), best.gap());
  }

  @Test
  void aBoundBelowThePlanIsNone() {
    assertThrows(IllegalArgumentException.class, () -> within(11, 10));
    assertThrows(IllegalArgumentException.class, () -> Quality.unknown(Verdict.WITHIN, 1));
  }
}
