package org.ligne.platform.count;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class HashtagsTest {

  @Test
  void keepAccentsInWhateverForm() {
    assertEquals(List.of("Thé", "ÉtéIndien"), Hashtags.in("#Thé et #ÉtéIndien."));
    assertEquals(List.of("the\u0301"), Hashtags.in("#the\u0301"));
  }

  @Test
  void takeLettersOfAnyScriptDigitsAndUnderscores() {
    assertEquals(List.of("日本茶", "شاي", "thé_2026"), Hashtags.in("#日本茶 #شاي #thé_2026"));
    assertEquals(List.of("thé"), Hashtags.in("＃thé"));
  }

  @Test
  void endAtApostrophesAndHyphens() {
    assertEquals(List.of("l", "thé"), Hashtags.in("#l'été #thé-vert"));
  }

  @Test
  void areNeitherDigitsAloneNorPartsOfWordsAndLinks() {
    assertEquals(List.of(), Hashtags.in("#2026 a#b https://a.fr/#ancre C# &#39; #🍵"));
  }

  @Test
  void areCountedOnlyWhereSignsAreMany() {
    assertFalse(Hashtags.exceed("#a #b #1 #2", 2));
    assertTrue(Hashtags.exceed("#a #b #c", 2));
    assertFalse(Hashtags.exceed("#a", 1));
  }

  @Test
  void areFoundBehindHostileRuns() {
    assertEquals(List.of("thé"), Hashtags.in("(a)".repeat(2_000) + " #thé"));
  }
}
