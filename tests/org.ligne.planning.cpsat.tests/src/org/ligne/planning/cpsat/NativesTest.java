package org.ligne.planning.cpsat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ligne.planning.bound.Provers;

/** What becomes of plans where the solver's libraries cannot be loaded. */
class NativesTest {
  @Test
  void whatFailsToLoadIsToldAndThrowsNothing() {
    assertEquals(
        "no jniortools in java.library.path: nowhere",
        Natives.trouble(
            () -> {
              throw new UnsatisfiedLinkError("no jniortools in java.library.path: nowhere");
            }));
    assertEquals(
        "loadLibrary.jniortools",
        Natives.trouble(
            () -> {
              throw new SecurityException("loadLibrary.jniortools");
            }));
    assertNull(Natives.trouble(() -> {}));
  }

  @Test
  void theyAreHereAndAreThoseOfThisTest() {
    assertEquals(Optional.empty(), Natives.trouble());
    assertTrue(Provers.prover().orElseThrow() instanceof CpSatProver);
    assertTrue(Provers.coreFinder().orElseThrow() instanceof CpSatCoreFinder);
  }
}
