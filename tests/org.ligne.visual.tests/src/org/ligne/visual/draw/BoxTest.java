package org.ligne.visual.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class BoxTest {
  private static final Box BOX = new Box(10, 20, 30, 40);

  @Test
  void holdsItsUpperLeftEdgesOnly() {
    assertTrue(BOX.contains(10, 20));
    assertFalse(BOX.contains(40, 20));
    assertFalse(BOX.contains(10, 60));
  }

  @Test
  void meetsWhatItSharesAnAreaWith() {
    assertTrue(BOX.meets(new Box(39, 59, 5, 5)));
    assertFalse(BOX.meets(new Box(40, 20, 5, 5)));
  }

  @Test
  void isNeverInsetBelowNothing() {
    assertEquals(new Box(12, 22, 26, 36), BOX.inset(2));
    assertEquals(0, BOX.inset(100).width());
  }

  @Test
  void hasNoNegativeSize() {
    assertThrows(IllegalArgumentException.class, () -> new Box(0, 0, -1, 0));
  }
}
