package org.ligne.voice.languagetool;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What inclusive spellings are read as. */
class MasculineTest {
  @ParameterizedTest
  @CsvSource({
    "étudiant·e, étudiant",
    "étudiant·es, étudiants",
    "lecteur·rice·s, lecteurs",
    "tou·te·s, tous",
    "heureux·ses, heureux",
    "client(e)s, clients",
    "client.e.s, clients",
    "ils/elles, ils",
    "étudiantEs, étudiants",
    "Français-es, Français",
    "thé, thé"
  })
  void isTheStem(String form, String read) {
    assertEquals(read, Masculine.of(form));
  }
}
