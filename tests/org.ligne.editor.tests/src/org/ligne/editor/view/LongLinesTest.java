package org.ligne.editor.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LongLinesTest {

  @ParameterizedTest
  @CsvSource({
    "'', false",
    "abcd, false",
    "abcde, true",
    "abcd|abcd, false",
    "abcd|abcde, true",
    "abcde|, true",
    "ab^cd^ef, false",
    "abcd^|abcd, false",
    "ab|abcdefgh|ab, true",
    "||||||||, false",
  })
  void aLineAboveTheMostIsFound(String text, boolean found) {
    String lines = text.replace('|', '\n').replace('^', '\r');
    assertEquals(found, LongLines.isAnyAbove(4, lines));
  }
}
