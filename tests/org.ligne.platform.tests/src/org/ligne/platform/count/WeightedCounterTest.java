package org.ligne.platform.count;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WeightedCounterTest {
  private final TextCounter counter = new WeightedCounter();

  /** Ideographs are left out: they are many, all alike, and none is heavier than the bound. */
  @Test
  void theBoundHoldsForEveryCharacter() {
    IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
        .filter(WeightedCounterTest::isWorthATest)
        .forEach(
            codePoint -> {
              String text = "a" + Character.toString(codePoint) + "a";
              assertTrue(
                  WeightedBound.of(text) >= counter.count(text), Integer.toHexString(codePoint));
            });
  }

  private static boolean isWorthATest(int codePoint) {
    int type = Character.getType(codePoint);
    return type != Character.UNASSIGNED
        && type != Character.PRIVATE_USE
        && type != Character.SURROGATE
        && !Character.isIdeographic(codePoint);
  }

  @Test
  void theBoundHoldsForPlainLinks() {
    SplittableRandom random = new SplittableRandom(11);
    String[] hosts = {"a", "maison-du-the", "www.the", "x1", "a-b-c-d", "1"};
    String[] endings = {".com", ".fr", ".net", ".org", ".co", ".example"};
    String[] paths = {"", "/", "/a", "/a-", "/a/b/", "/a//b", "/-", "/2026/09"};
    for (int round = 0; round < 500; round++) {
      String link =
          (random.nextBoolean() ? "https://" : "http://")
              + RandomTexts.pick(hosts, random)
              + RandomTexts.pick(endings, random)
              + RandomTexts.pick(paths, random);
      assertTrue(WeightedBound.of("Thé " + link) >= counter.count("Thé " + link), link);
    }
  }

  @Test
  void theBoundOfOrdinaryTextsIsClose() {
    String text = "Thé de la semaine : l’Assam. Il réclame du lait. #MaisonDuThe https://the.fr/a";
    assertEquals(counter.count(text), WeightedBound.of(text));
  }

  @Test
  void hostileRunsCostNeitherStackNorMinutes() {
    assertEquals(2_000, counter.count("a.".repeat(1_000)));
    assertTrue(counter.count("https://a.com/" + "(a)".repeat(1_000)) > 280);
    assertEquals(10_000, counter.count("a".repeat(10_000)));
    assertEquals(20_000, counter.count("茶".repeat(10_000)));
  }

  @Test
  void aRunIsCutBetweenCharactersAsReadersSeeThem() {
    assertEquals(2 * 60, counter.count("👨‍👩‍👧‍👦".repeat(60)));
    assertEquals(500, counter.count("e\u0301".repeat(500)));
  }
}
