package org.ligne.cli.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Columns that texts take on a terminal. */
class DisplayWidthTest {

  @ParameterizedTest
  @CsvSource({
    "'', 0",
    "tea, 3",
    "thé, 3",
    "the\u0301, 3",
    "œuvre, 5",
    "茶, 2",
    "抹茶 matcha, 11",
    "ﾁｬ, 2",
    "☕, 2",
    "❤️, 2",
    "👩‍🍳, 2",
    "🇫🇷, 2",
    "a\u200Bb, 2",
  })
  void everyLetterTakesTheColumnsATerminalGivesIt(String text, int columns) {
    assertEquals(columns, DisplayWidth.of(text));
  }

  @Test
  void shortTextIsLeftAsItIs() {
    assertEquals("thé", DisplayWidth.shorten("thé", 3));
  }

  @Test
  void longTextEndsInAnEllipsisAndNeverInHalfALetter() {
    assertEquals("th…", DisplayWidth.shorten("thé vert", 3));
    assertEquals("thé…", DisplayWidth.shorten("thé vert", 5));
    assertEquals("抹…", DisplayWidth.shorten("抹茶茶", 4));
    assertEquals("👩‍🍳…", DisplayWidth.shorten("👩‍🍳👩‍🍳👩‍🍳", 4));
    for (int columns = 1; columns < 12; columns++) {
      assertTrue(
          DisplayWidth.of(DisplayWidth.shorten("e\u0301té 抹茶 👩‍🍳 fin", columns)) <= columns);
    }
  }

  @Test
  void paddingCountsColumnsNotCharacters() {
    assertEquals("茶  |", DisplayWidth.pad("茶", 4) + "|");
    assertEquals("thé |", DisplayWidth.pad("thé", 4) + "|");
  }
}
