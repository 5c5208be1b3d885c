package org.ligne.platform.count;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ligne.model.platform.Counter;

class BeginningsTest {

  private static String fitting(String text, Counter unit, int limit) {
    return text.substring(0, Beginnings.fitting(text, Counters.of(unit), limit));
  }

  @Test
  void endsAtTheExactCharacter() {
    assertEquals("Thé", fitting("Thé vert", Counter.CHARACTERS, 3));
    assertEquals("Thé ", fitting("Thé vert", Counter.CHARACTERS, 4));
    assertEquals("Thé vert", fitting("Thé vert", Counter.CHARACTERS, 8));
    assertEquals("", fitting("Thé vert", Counter.CHARACTERS, 0));
  }

  @Test
  void countsInTheUnitOfTheNetwork() {
    assertEquals("Th", fitting("Thé", Counter.UTF8_BYTES, 3));
    assertEquals("Thé", fitting("Thé", Counter.UTF8_BYTES, 4));
    assertEquals("a茶", fitting("a茶b", Counter.XWEIGHTED, 3));
  }

  @Test
  void cutsNothingThatReadersSeeAsOneCharacter() {
    String family = "👨‍👩‍👧";
    assertEquals("a", fitting("a" + family + "b", Counter.CHARACTERS, 5));
    assertEquals("a" + family, fitting("a" + family + "b", Counter.GRAPHEMES, 2));
    assertEquals("t", fitting("te\u0301", Counter.CHARACTERS, 2));
  }

  @Test
  void cutsNoLinkWhereLinksHaveAFixedPrice() {
    String text = "Voir https://example.com/une/adresse/qui/est/longue ici";
    assertEquals("Voir ", fitting(text, Counter.XWEIGHTED, 27));
    assertEquals(
        "Voir https://example.com/une/adresse/qui/est/longue",
        fitting(text, Counter.XWEIGHTED, 28));
    assertEquals("Voir https://e", fitting(text, Counter.CHARACTERS, 14));
  }

  @ParameterizedTest
  @EnumSource(Counter.class)
  void whatFitsIsNeverTooLong(Counter unit) {
    TextCounter counter = Counters.of(unit);
    RandomTexts.of(11, 120)
        .forEach(
            text -> {
              int limit = counter.count(text) / 2;
              int end = Beginnings.fitting(text, counter, limit);
              assertTrue(counter.count(text.substring(0, end)) <= limit, text);
            });
  }

  @ParameterizedTest
  @EnumSource(
      value = Counter.class,
      names = {"CHARACTERS", "CODE_POINTS", "UTF8_BYTES", "GRAPHEMES", "THREADS"})
  void oneCharacterMoreIsTooLong(Counter unit) {
    TextCounter counter = Counters.of(unit);
    RandomTexts.of(12, 120)
        .forEach(
            text -> {
              int limit = counter.count(text) / 2;
              int end = Beginnings.fitting(text, counter, limit);
              String next =
                  end == text.length() ? "" : Graphemes.of(text.substring(end)).getFirst();
              String more = text.substring(0, end) + next;
              assertTrue(next.isEmpty() || counter.count(more) > limit, text);
            });
  }
}
