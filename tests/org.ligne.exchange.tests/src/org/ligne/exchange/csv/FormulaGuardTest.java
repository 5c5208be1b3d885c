package org.ligne.exchange.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaGuardTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+33 1",
        "-10 %",
        "@maisonduthe",
        "\t=1",
        "\rx",
        "\nx",
        "\0x",
        "＝1",
        "＋1",
        "－1",
        "＠a",
        "﹢1",
        "﹣1",
        "﹦1",
        "﹫a",
        " =1",
        "\u00A0=1",
        "\uFEFF=1",
        "\u200B\u200D=1",
        "\u3000＝1",
        "\u2060 \u180E@x",
        "\u001F=1"
      })
  void protectsWhatBeginsLikeAFormula(String text) {
    assertTrue(FormulaGuard.startsLikeFormula(text));
    assertEquals("'" + text, FormulaGuard.protect(text));
    assertEquals(text, FormulaGuard.restore(FormulaGuard.protect(text)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "thé = joie", "1+1", "#thé", "'=1", "«@»", "– tiret", "€", "a\n=1", "é-"})
  void leavesOtherTextsAlone(String text) {
    assertFalse(FormulaGuard.startsLikeFormula(text));
    assertEquals(text, FormulaGuard.protect(text));
  }
}
