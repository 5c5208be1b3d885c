package org.ligne.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What mistyped words may have meant. */
class NearestTest {
  private static final List<String> KNOWN =
      List.of("new", "fmt", "check", "compile", "--format", "--check", "-f", "-h");

  @ParameterizedTest
  @CsvSource({
    "nwe, new",
    "chekc, check",
    "complie, compile",
    "--fromat, --format",
    "--formatt, --format",
    "-x, ''",
    "publish, ''",
    "--verbose, ''",
  })
  void nearestWordsAreAtMostTwoErrorsAway(String word, String meant) {
    assertEquals(meant, String.join(" ", Nearest.to(word, KNOWN)));
  }
}
