package org.ligne.dsl.ide.symbols;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameMatchTest {

  @ParameterizedTest
  @CsvSource({
    "carnet, Carnet, 0",
    "car, Carnet, 1",
    "cdi, CarnetDInfusion, 2",
    "cainf, CarnetDInfusion, 2",
    "the2, TheGlace2026, 2",
    "fusion, CarnetDInfusion, 3",
    "eleve, Élève, 0",
    "xyz, Carnet, -1",
    "cni, CarnetDInfusion, -1"
  })
  void ranks(String typed, String name, int rank) {
    assertEquals(rank, new NameMatch(typed).rank(name));
  }

  @Test
  void takesNoLongerForNamesOfOneLetter() {
    String name = "A".repeat(2000);
    assertEquals(NameMatch.NONE, new NameMatch("a".repeat(1000) + "b").rank(name));
  }
}
