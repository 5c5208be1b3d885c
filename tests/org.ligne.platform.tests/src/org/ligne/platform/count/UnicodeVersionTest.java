package org.ligne.platform.count;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ibm.icu.lang.UCharacter;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What readers see as one character is read from ICU's data, whatever JDK runs. */
class UnicodeVersionTest {

  /** Raising it is a decision: texts may then count otherwise. */
  @Test
  void isTheOneOfTheDecision() {
    assertEquals("17.0.0.0", UCharacter.getUnicodeVersion().toString());
  }

  /** JDK 21 knows Unicode 15.0, whose clusters do not hold conjuncts together. */
  @Test
  void isNotThatOfTheJdk() {
    assertEquals(List.of("क्षि"), Graphemes.of("क्षि"));
    assertEquals(1, Graphemes.count("🐦‍🔥"));
    assertEquals(List.of("🇫🇷", "🇬🇧"), Graphemes.of("🇫🇷🇬🇧"));
  }
}
