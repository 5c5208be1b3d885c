package org.ligne.editor.completion;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What answers to the letters typed so far. */
class PrefixTest {
  @ParameterizedTest
  @CsvSource({
    "Instagram, insta, true",
    "Équipe, equ, true",
    "TheDeLaSemaine, tdls, true",
    "linkedin, '', true",
    "linkedin, ked, true",
    "linkedin, k, false",
    "ISTANBUL, i, true",
    "linkedin, x, false",
  })
  void beginningsInitialsAndPartsAnswer(String word, String typed, boolean matches) {
    assertEquals(matches, Prefix.matches(word, typed));
  }
}
