package org.ligne.voice.languagetool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ligne.voice.grammar.GrammarChecker;
import org.ligne.voice.grammar.GrammarCheckers;
import org.ligne.voice.grammar.Remark;
import org.ligne.voice.grammar.Topic;
import org.ligne.voice.text.Language;
import org.ligne.voice.text.SocialText;

/** The installed checker, asked as the rules ask it. */
class LanguageToolCheckerTest {
  private static final GrammarChecker CHECKER = GrammarCheckers.installed().orElseThrow();

  private static List<Remark> read(String language, String text) {
    List<Remark> remarks =
        CHECKER.check(SocialText.of(text, Language.of(language)), language).stream()
            .filter(remark -> remark.topic() == Topic.GRAMMAR || remark.topic() == Topic.SPELLING)
            .toList();
    assertEquals(Optional.empty(), CHECKER.trouble());
    return remarks;
  }

  @Test
  void isFoundByItsService() {
    assertEquals("LanguageTool 6.8", CHECKER.name());
    assertTrue(CHECKER.reads("fr"));
    assertTrue(CHECKER.reads("en-US"));
    assertFalse(CHECKER.reads("de"));
    assertEquals(List.of(), read("de", "Das ist ein gut Tee."));
  }

  @Test
  void isReadyOnceAskedAndNotBefore() {
    LanguageToolChecker fresh = new LanguageToolChecker();
    assertFalse(fresh.isReady("en-GB"));
    fresh.check(SocialText.of("Tea.", Language.ENGLISH), "en-GB");
    assertTrue(fresh.isReady("en-GB"));
    assertFalse(fresh.isReady("fr"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          fr    | Les fille sont là.                        | Les fille   | GRAMMAR  | Les filles
          fr    | Il y a davantage de thé qu'il faut achetr. | achetr      | SPELLING | acheter
          fr    | Nos thés 🍵 sont arriver hier.            | arriver     | GRAMMAR  | arrivés
          en-GB | He go to the tea house in the High Street. | go         | GRAMMAR  | goes
          en-GB | We recieve new teas.                      | recieve     | SPELLING | receive
          en-US | A colour of tea.                          | colour      | SPELLING | color
          en-GB | We drink 🍵 and eat a apple.              | a           | GRAMMAR  | an
          """)
  void tellsWhatIsWrongAndWhere(
      String language, String text, String found, Topic topic, String suggested) {
    List<Remark> remarks = read(language, text);
    assertEquals(1, remarks.size(), remarks::toString);
    Remark remark = remarks.getFirst();
    assertEquals(found, remark.span().in(text));
    assertEquals(topic, remark.topic());
    assertTrue(remark.replacements().contains(suggested), remark.replacements()::toString);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Merci à @maisonbleue pour ce thé.",
        "Découvrez notre nouveau #ThéGlacé !",
        "@maisonbleue est ouverte, @petitnoir est ouvert.",
        "Nos thés sont là. https://exemple.fr/the?utm_source=x #thé #bioo",
        "Nos thés sont là.\n\n#thé #bioo #lesthesdici",
        "Les client·es sont ravi·es, chaque étudiant·e vient.",
        "Les lecteur·rice·s sont venu·e·s, tou·te·s ensemble.",
        "Les étudiant(e)s sont là.",
        "Écrivez à contact@exemple.fr pour venir."
      })
  void passesOverTagsAndInclusiveSpellings(String text) {
    assertEquals(List.of(), read("fr", text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Thanks to @tea_house for this blend.",
        "Try our #IcedTea today.",
        "Our teas are here.\n#teeea #tae #drinkk",
        "Read https://example.org/recieve before you come."
      })
  void passesOverTagsInEnglish(String text) {
    assertEquals(List.of(), read("en-GB", text));
  }

  @Test
  void placesAreThoseOfTheTextBehindWhatIsReadAsSomethingElse() {
    String text = "Les client·es et @maisonbleue : les fille sont là #the";
    List<Remark> remarks = read("fr", text);
    assertEquals(List.of("les fille"), remarks.stream().map(each -> each.span().in(text)).toList());
  }

  @Test
  void speaksTheLanguageOfTheTextWhateverTheMachineSpeaks() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.GERMANY);
      LanguageToolChecker fresh = new LanguageToolChecker();
      SocialText text = SocialText.of("We recieve new teas.", Language.ENGLISH);
      assertEquals(
          List.of("Possible spelling mistake found."),
          fresh.check(text, "en-GB").stream().map(Remark::text).toList());
    } finally {
      Locale.setDefault(before);
    }
  }
}
