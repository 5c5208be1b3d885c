package org.ligne.platform.count;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ligne.model.platform.Counter;

class CounterPropertyTest {
  private static final int TEXTS = 400;

  @ParameterizedTest
  @EnumSource(Counter.class)
  void theBoundIsNeverBelowTheCount(Counter unit) {
    TextCounter counter = Counters.of(unit);
    RandomTexts.of(1, TEXTS)
        .forEach(text -> assertTrue(counter.atMost(text) >= counter.count(text), text));
  }

  @ParameterizedTest
  @EnumSource(Counter.class)
  void exceedsExactlyAboveTheCount(Counter unit) {
    TextCounter counter = Counters.of(unit);
    RandomTexts.of(2, 100)
        .forEach(
            text -> {
              int count = counter.count(text);
              assertTrue(!counter.exceeds(text, count), text);
              assertTrue(counter.exceeds(text, count - 1), text);
            });
  }

  @ParameterizedTest
  @EnumSource(
      value = Counter.class,
      names = {"CHARACTERS", "CODE_POINTS", "UTF8_BYTES"})
  void plainUnitsAdd(Counter unit) {
    TextCounter counter = Counters.of(unit);
    RandomTexts.of(3, TEXTS)
        .forEach(text -> assertEquals(2 * counter.count(text), counter.count(text + text), text));
  }

  @ParameterizedTest
  @EnumSource(
      value = Counter.class,
      names = {"GRAPHEMES", "THREADS", "MASTODON", "XWEIGHTED"})
  void textsAddAcrossALineBetweenLetters(Counter unit) {
    TextCounter counter = Counters.of(unit);
    RandomTexts.of(4, TEXTS)
        .forEach(
            text -> {
              String one = "a " + text + " b";
              String two = one + "\n" + one;
              assertEquals(2 * counter.count(one) + 1, counter.count(two), text);
            });
  }

  @Test
  void bytesAreThoseOfTheText() {
    RandomTexts.of(5, TEXTS)
        .forEach(
            text ->
                assertEquals(
                    text.getBytes(StandardCharsets.UTF_8).length,
                    Counters.of(Counter.UTF8_BYTES).count(text)));
  }

  @Test
  void unitsAreOrdered() {
    RandomTexts.of(6, TEXTS)
        .forEach(
            text -> {
              int graphemes = Counters.of(Counter.GRAPHEMES).count(text);
              int points = Counters.of(Counter.CODE_POINTS).count(text);
              int units = Counters.of(Counter.CHARACTERS).count(text);
              int bytes = Counters.of(Counter.UTF8_BYTES).count(text);
              assertTrue(graphemes <= points && points <= units && units <= bytes, text);
            });
  }

  @Test
  void xCountsComposedAndDecomposedAlike() {
    TextCounter counter = Counters.of(Counter.XWEIGHTED);
    RandomTexts.of(7, TEXTS)
        .forEach(
            text -> {
              String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
              String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
              assertEquals(counter.count(composed), counter.count(decomposed), text);
              assertEquals(counter.count(composed), counter.count(text), text);
            });
  }

  @ParameterizedTest
  @EnumSource(
      value = Counter.class,
      names = {"MASTODON", "XWEIGHTED"})
  void aLinkCostsTheSameWhateverItsLength(Counter unit) {
    TextCounter counter = Counters.of(unit);
    int expected = counter.count("Voir https://example.com et boire.");
    SplittableRandom random = new SplittableRandom(8);
    String[] parts = {"/the", "/vert-2026", "/a_b", "/thé", "/(wiki)", "/%C3%A9"};
    for (int round = 0; round < 100; round++) {
      StringBuilder link = new StringBuilder("https://example.com");
      for (int part = random.nextInt(12); part > 0; part--) {
        link.append(RandomTexts.pick(parts, random));
      }
      link.append(random.nextBoolean() ? "?utm_source=x&utm_medium=social" : "");
      assertEquals(expected, counter.count("Voir " + link + " et boire."), link.toString());
    }
    String long2000 = "https://example.com/" + "the/".repeat(500);
    assertEquals(expected, counter.count("Voir " + long2000 + " et boire."));
  }
}
