package org.ligne.visual.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.ligne.visual.plan.Theme;

class BoundsTest {
  private static final Bounds QUARTER = new Bounds(2_000, 3_000);

  @Test
  void aShareWithinItsBoundsIsKept() {
    assertEquals(Standing.WITHIN, QUARTER.standing(1, 4));
    assertEquals(Standing.WITHIN, QUARTER.standing(2, 10));
    assertEquals(Standing.WITHIN, QUARTER.standing(3, 10));
    assertEquals(0, QUARTER.points(3, 10));
  }

  @Test
  void aShareThatAnotherNumberWouldKeepBetterIsMissed() {
    assertEquals(Standing.ABOVE, QUARTER.standing(4, 10));
    assertEquals(10, QUARTER.points(4, 10));
    assertEquals(Standing.BELOW, QUARTER.standing(1, 10));
    assertEquals(Standing.BELOW, new Bounds(1_000, 10_000).standing(0, 10));
    assertEquals(Standing.ABOVE, new Bounds(0, 2_000).standing(3, 10));
  }

  @Test
  void withFewPostsTheNearestNumberIsNoBreach() {
    assertEquals(Standing.NEAREST, QUARTER.standing(1, 3));
    assertEquals(4, QUARTER.points(1, 3));
    assertEquals(Standing.NEAREST, QUARTER.standing(0, 1));
    assertEquals(Standing.ABOVE, QUARTER.standing(1, 1));
  }

  @Test
  void ofNothingThereIsNoShare() {
    assertEquals(Standing.FREE, QUARTER.standing(0, 0));
    assertEquals(0, QUARTER.points(0, 0));
  }

  @Test
  void runsFollowAndPrecedeTheirStart() {
    LocalDate monday = LocalDate.of(2026, 9, 28);
    Goal goal = new Goal("a.b", "a.p", Theme.NONE, QUARTER, 4, monday);
    assertEquals(monday, goal.run(monday));
    assertEquals(monday, goal.run(LocalDate.of(2026, 10, 25)));
    assertEquals(LocalDate.of(2026, 10, 26), goal.run(LocalDate.of(2026, 10, 26)));
    assertEquals(LocalDate.of(2026, 8, 31), goal.run(LocalDate.of(2026, 9, 27)));
    assertEquals(LocalDate.of(2026, 10, 25), goal.last(monday));
  }
}
