package org.ligne.editor.connection;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Which texts are served while they are typed. */
class SuitabilityTest {
  @Test
  void lengthAndKindDecide() {
    assertEquals(Suitability.LIVE, Suitability.of(""));
    assertEquals(Suitability.LIVE, Suitability.of("x".repeat(Suitability.LIVE_CHARACTERS)));
    assertEquals(
        Suitability.WHEN_SAVED, Suitability.of("x".repeat(Suitability.LIVE_CHARACTERS + 1)));
    assertEquals(Suitability.TOO_LARGE, Suitability.of("x".repeat(Suitability.MAX_CHARACTERS + 1)));
    assertEquals(Suitability.NO_TEXT, Suitability.of("PNG\0\0"));
  }
}
