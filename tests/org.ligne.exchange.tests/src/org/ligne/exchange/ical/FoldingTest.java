package org.ligne.exchange.ical;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ligne.exchange.Texts;

class FoldingTest {

  @Test
  void leavesALineOf75OctetsWhole() {
    String line = "X:" + "a".repeat(73) + "\r\n";
    assertEquals(line + line, Folding.fold(line + line));
  }

  @Test
  void countsTheSpaceOfTheContinuation() {
    assertEquals(
        "X:" + "a".repeat(73) + "\r\n " + "a".repeat(74) + "\r\n a\r\n",
        Folding.fold("X:" + "a".repeat(148) + "\r\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"é", "茶", "😀"})
  void neverCutsACharacter(String character) {
    int octets = character.getBytes(StandardCharsets.UTF_8).length;
    String folded = Folding.fold("SUMMARY:" + character.repeat(100) + "\r\n");
    String first = folded.substring(0, folded.indexOf("\r\n"));
    assertEquals("SUMMARY:" + character.repeat((75 - 8) / octets), first);
  }

  @Test
  void unfoldsToWhatItWas() {
    SplittableRandom random = new SplittableRandom(20261123);
    for (int i = 0; i < 10_000; i++) {
      String line = "X:" + PlainText.line(Texts.hostile(random)) + "\r\n";
      String folded = Folding.fold(line);
      assertEquals(line, folded.replace("\r\n ", ""));
      for (String part : folded.split("\r\n")) {
        assertTrue(part.getBytes(StandardCharsets.UTF_8).length <= 75, part);
      }
    }
  }
}
