package org.ligne.platform.twin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TwinsTest {
  private static final Instant START = Instant.parse("2026-10-01T08:00:00Z");
  private static final Duration MONTH = Duration.ofDays(30);
  private static final Likeness USUAL = Likeness.usual();
  private static final String TEXT =
      "Le thé vert se prépare à 75 degrés : l’eau qui bout le brûle et le rend amer. "
          + "Laissez-la reposer cinq minutes, puis versez doucement sur les feuilles.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Nouveau thé du mois !|NOUVEAU  thé du mois",
        "Un thé vert #the #vrac|#vrac Un thé vert #The",
        "À lire https://www.maison.example/a?utm_source=x|à lire:"
            + " https://maison.example/a/?utm_source=y",
        "À lire https://maison.example/a?p=1&utm_medium=b|À lire https://maison.example/a?p=1",
      })
  void whatMakesNoOtherTextIsPassedOver(String one, String other) {
    assertEquals(Essence.of(one), Essence.of(other));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Le thé est prêt|Le the est prêt",
        "Bravo 🎉|Bravo 🎊",
        "À lire https://maison.example/a|À lire https://maison.example/b",
      })
  void whatMakesAnotherTextStays(String one, String other) {
    assertFalse(Essence.of(one).equals(Essence.of(other)));
  }

  @Test
  void oneOtherWordMakesNoOtherText() {
    List<Twin<Integer>> twins = twins(TEXT, TEXT.replace("minutes", "instants"));
    assertEquals(1, twins.size());
    assertEquals(0, twins.getFirst().earlier().subject());
    assertFalse(twins.getFirst().same());
  }

  @Test
  void anotherSentenceMakesAnotherText() {
    String other =
        TEXT.substring(0, TEXT.indexOf("Laissez")) + "Le thé noir, lui, la demande vive.";
    assertEquals(List.of(), twins(TEXT, other));
  }

  @Test
  void theSameTextIsKnownAsTheSame() {
    assertTrue(twins(TEXT, TEXT.toUpperCase(java.util.Locale.ROOT)).getFirst().same());
  }

  @Test
  void afterTheTimeNothingIsRepeated() {
    List<Sent<Integer>> sent =
        List.of(new Sent<>(0, START, TEXT), new Sent<>(1, START.plus(MONTH).plusMillis(1), TEXT));
    assertEquals(List.of(), new Twins().in(sent, MONTH));
    sent = List.of(new Sent<>(0, START, TEXT), new Sent<>(1, START.plus(MONTH), TEXT));
    assertEquals(1, new Twins().in(sent, MONTH).size());
  }

  @Test
  void textsWithoutWordsRepeatNothing() {
    assertEquals(List.of(), twins("", "", " … ", "!"));
  }

  @Test
  void agreesWithComparingEachWithEach() {
    SplittableRandom random = new SplittableRandom(11);
    for (int round = 0; round < 120; round++) {
      List<Sent<Integer>> sent = random(random, 40);
      Duration within = Duration.ofHours(random.nextInt(1, 60));
      List<Twin<Integer>> twins = new Twins().in(sent, within);
      assertEquals(naive(sent, within), twins.stream().map(it -> it.later().subject()).toList());
      for (Twin<Integer> twin : twins) {
        assertTrue(alike(twin.later(), twin.earlier()));
        assertFalse(twin.earlier().at().isBefore(twin.later().at().minus(within)));
      }
    }
  }

  @Test
  void theSameWhateverTheOrderOfTheList() {
    List<Sent<Integer>> sent = random(new SplittableRandom(12), 60);
    assertEquals(new Twins().in(sent, MONTH), new Twins().in(sent.reversed(), MONTH));
  }

  @Test
  void theWorkIsBoundedForEachText() {
    SplittableRandom random = new SplittableRandom(13);
    for (int size : new int[] {2_000, 20_000}) {
      List<Sent<Integer>> sent =
          IntStream.range(0, size)
              .mapToObj(each -> sent(each, "Le thé du jour : " + words(random, 9) + ". " + TEXT))
              .toList();
      Twins twins = new Twins();
      twins.in(sent, Duration.ofDays(4_000));
      assertTrue(twins.steps() <= 30L * size, size + " texts: " + twins.steps());
    }
  }

  private static List<Integer> naive(List<Sent<Integer>> sent, Duration within) {
    return IntStream.range(0, sent.size())
        .filter(
            later ->
                IntStream.range(0, later)
                    .anyMatch(
                        earlier ->
                            !sent.get(earlier).at().isBefore(sent.get(later).at().minus(within))
                                && alike(sent.get(later), sent.get(earlier))))
        .boxed()
        .toList();
  }

  private static boolean alike(Sent<Integer> one, Sent<Integer> other) {
    List<Long> some = runs(one);
    List<Long> others = runs(other);
    long common = some.stream().filter(others::contains).count();
    return 100 * common >= USUAL.percent() * (some.size() + others.size() - common);
  }

  private static List<Long> runs(Sent<Integer> sent) {
    return java.util.Arrays.stream(Shingles.of(Essence.of(sent.text()), USUAL.run()))
        .boxed()
        .toList();
  }

  private static List<Sent<Integer>> random(SplittableRandom random, int size) {
    List<Sent<Integer>> sent = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      String fresh = words(random, random.nextInt(1, 25));
      String text = i > 0 && random.nextInt(3) == 0 ? altered(sent, random) : fresh;
      sent.add(sent(i, text));
    }
    return sent;
  }

  private static String altered(List<Sent<Integer>> sent, SplittableRandom random) {
    String[] words = sent.get(random.nextInt(sent.size())).text().split(" ");
    for (int times = random.nextInt(4); times > 0; times--) {
      words[random.nextInt(words.length)] = words(random, 1);
    }
    return String.join(" ", words);
  }

  private static String words(SplittableRandom random, int many) {
    return String.join(
        " ",
        IntStream.range(0, many)
            .mapToObj(each -> Integer.toString(random.nextInt(46_656, 60_466_176), 36))
            .toList());
  }

  private static Sent<Integer> sent(int number, String text) {
    return new Sent<>(number, START.plus(Duration.ofHours(number)), text);
  }

  private static List<Twin<Integer>> twins(String... texts) {
    return new Twins()
        .in(
            IntStream.range(0, texts.length).mapToObj(each -> sent(each, texts[each])).toList(),
            MONTH);
  }
}
