package org.ligne.cli.console;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may reach a terminal. */
class PrintableTest {

  @ParameterizedTest
  @CsvSource({
    "plain thé 👩‍🍳, plain thé 👩‍🍳",
    "'two\nlines', two lines",
    "'two \r\n lines\n', two lines",
    "'a\tb', a b",
    "'\u001B[31mred', <U+001B>[31mred",
    "abc\u202Efed, abc<U+202E>fed",
    "\u2066a\u2069, <U+2066>a<U+2069>",
    "a\u0000b\u009B, a<U+0000>b<U+009B>",
  })
  void everythingIsOneVisibleLine(String text, String line) {
    assertEquals(line, Printable.line(text));
  }
}
