package org.ligne.platform.count;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ligne.model.platform.Counter;

class ShortenedTest {

  private static Optional<String> shortened(String text, int room) {
    return Shortened.of(text, words -> words.length() <= room);
  }

  @Test
  void endsWithAWordAndWithoutItsPunctuation() {
    assertEquals(Optional.of("Thé vert"), shortened("Thé vert, thé noir", 12));
    assertEquals(Optional.of("Thé vert, thé"), shortened("Thé vert, thé noir", 13));
    assertEquals(Optional.of("Un thé anti-âge"), shortened("Un thé anti-âge\nsans sucre", 16));
    assertEquals(Optional.of("Un thé"), shortened("Un thé anti-âge", 12));
    assertEquals(Optional.empty(), shortened("Anticonstitutionnellement", 12));
  }

  @Test
  void cutsNoLinkMentionOrHashtag() {
    assertEquals(Optional.of("Voir"), shortened("Voir https://a.fr/b-c/d là", 20));
    assertEquals(Optional.of("Voir"), shortened("Voir https://a.fr/茶/茶/茶/茶 là", 21));
    assertEquals(Optional.of("Avec"), shortened("Avec @maison.du.the", 10));
    assertEquals(Optional.of("Un"), shortened("Un #茶道茶道茶道", 6));
  }

  @Test
  void cutsScriptsWithoutBlanksBetweenWords() {
    assertTrue("日本茶日本茶".startsWith(shortened("日本茶日本茶", 5).orElseThrow()));
  }

  @ParameterizedTest
  @EnumSource(Counter.class)
  void whatIsLeftFitsAndIsABeginning(Counter unit) {
    TextCounter counter = Counters.of(unit);
    RandomTexts.of(21, 150)
        .forEach(
            text -> {
              int room = counter.count(text) / 2;
              Optional<String> shorter = Shortened.of(text, words -> counter.count(words) <= room);
              shorter.ifPresent(
                  words -> {
                    assertTrue(counter.count(words) <= room, text);
                    assertTrue(text.startsWith(words), text);
                    int end = words.length();
                    assertTrue(Graphemes.of(text).size() >= Graphemes.of(words).size(), text);
                    assertEquals(
                        Graphemes.count(text),
                        Graphemes.count(words) + Graphemes.count(text.substring(end)),
                        text);
                  });
            });
  }
}
