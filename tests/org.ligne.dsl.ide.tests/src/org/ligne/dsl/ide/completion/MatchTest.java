package org.ligne.dsl.ide.completion;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How well words answer to letters. */
class MatchTest {

  @ParameterizedTest
  @CsvSource({
    "Savoir, Sav, 0",
    "Savoir, sav, 1",
    "Été, ete, 1",
    "TheDeLaSemaine, tdls, 2",
    "gap at least, gal, 2",
    "Europe/Paris, par, 3",
    "Savoir, v, -1",
    "Savoir, xyz, -1",
    "Savoir, '', 0"
  })
  void isGraded(String word, String letters, int grade) {
    assertEquals(grade, Match.of(word, letters));
  }
}
