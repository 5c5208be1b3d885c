package org.ligne.voice.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ligne.voice.rule.Formula;
import org.ligne.voice.text.Language;
import org.ligne.voice.text.SocialText;

/** Syllables are near enough for a figure; figures are those of the published formulas. */
class SyllablesTest {
  /** Words with the syllables a dictionary gives them. */
  private static final List<String> FRENCH =
      List.of(
          "thé 1",
          "théière 3",
          "tasse 1",
          "bouilloire 2",
          "eau 1",
          "été 2",
          "école 2",
          "maison 2",
          "fraîcheur 2",
          "réel 2",
          "théâtre 2",
          "naïf 2",
          "idée 2",
          "arrivée 3",
          "parlent 1",
          "moment 2",
          "souvent 2",
          "quatre 1",
          "musique 2",
          "langue 1",
          "aiguille 2",
          "juillet 2",
          "printemps 2",
          "collection 3",
          "découverte 3",
          "infusion 3",
          "biologique 4",
          "créer 2",
          "poésie 3",
          "aujourd 2",
          "chocolat 3",
          "framboise 2",
          "cannelle 2",
          "menthe 1",
          "verveine 2",
          "boutique 2",
          "nouveau 2",
          "nouvelle 2",
          "communauté 4",
          "institution 4");

  private static final List<String> ENGLISH =
      List.of(
          "tea 1",
          "water 2",
          "cake 1",
          "table 2",
          "making 2",
          "wanted 2",
          "walked 1",
          "boxes 2",
          "likes 1",
          "reading 2",
          "beautiful 3",
          "nation 2",
          "idea 3",
          "the 1",
          "coffee 2",
          "information 4",
          "people 2",
          "simple 2",
          "every 3",
          "community 4");

  private static int off(List<String> words, Language language) {
    return words.stream()
        .map(each -> each.split(" "))
        .mapToInt(each -> Math.abs(Syllables.of(each[0], language) - Integer.parseInt(each[1])))
        .sum();
  }

  private static int sum(List<String> words) {
    return words.stream().mapToInt(each -> Integer.parseInt(each.split(" ")[1])).sum();
  }

  @Test
  void syllablesAreNearEnough() {
    assertTrue(
        off(FRENCH, Language.FRENCH) <= 0.05 * sum(FRENCH), () -> wrong(FRENCH, Language.FRENCH));
    assertTrue(
        off(ENGLISH, Language.ENGLISH) <= 0.05 * sum(ENGLISH),
        () -> wrong(ENGLISH, Language.ENGLISH));
  }

  private static String wrong(List<String> words, Language language) {
    return words.stream()
        .filter(
            each ->
                Syllables.of(each.split(" ")[0], language) != Integer.parseInt(each.split(" ")[1]))
        .map(each -> each + " was " + Syllables.of(each.split(" ")[0], language))
        .toList()
        .toString();
  }

  @Test
  void countsLeaveOutWhatIsNoProse() {
    Counts counts =
        Counts.of(
            SocialText.of("L’été, du thé 🎉 #Thé @maison\nhttps://a.fr 2024", Language.FRENCH));

    assertEquals(3, counts.words());
    assertEquals(1, counts.sentences());
    assertEquals(4, counts.syllables());
  }

  @Test
  void figuresFollowTheirFormulas() {
    Counts counts = new Counts(100, 10, 1, 450, 150, 12, 20, 15);

    assertEquals(206.835 - 10.15 - 126.9, Readability.of(Formula.FLESCH, counts), 1e-9);
    assertEquals(207 - 10.15 - 110.4, Readability.of(Formula.KANDEL_MOLES, counts), 1e-9);
    assertEquals(3.9 + 17.7 - 15.59, Readability.of(Formula.FLESCH_KINCAID, counts), 1e-9);
    assertEquals(8.8, Readability.of(Formula.GUNNING_FOG, counts), 1e-9);
    assertEquals(1.043 * Math.sqrt(45) + 3.1291, Readability.of(Formula.SMOG, counts), 1e-9);
    assertEquals(26.46 - 2.96 - 15.8, Readability.of(Formula.COLEMAN_LIAU, counts), 1e-9);
    assertEquals(21.195 + 5 - 21.43, Readability.of(Formula.AUTOMATED, counts), 1e-9);
    assertEquals(30, Readability.of(Formula.LIX, counts), 1e-9);
  }
}
