package org.ligne.compiler.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ligne.compiler.Diagnostic;

/** Rules with a name of their own, words of a house and silences, as a writer meets them. */
class NamedRulesTest {
  @TempDir private Path folder;

  private Workspace plan(String voice, String statements) {
    String text =
        """
        line Maison {
          languages fr
          zone Europe/Paris
          pillar Offres share 50%%
          pillar Gestes share 50%%
          channel blog on Blog
          channel fil on Mastodon
          voice {
            %s
          }
        }
        campaign Rentree follows Maison {
          from 2026-09-01 to 2026-09-30
          post Annonce pillar Offres {
            on blog, fil
            at 2026-09-08 12:30
            title fr "Annonce"
            %s
          }
        }
        """;
    return new Workspace(folder).with("a.ligne", text.formatted(voice, statements));
  }

  /** The codes of what is told, without what is told of pillars nobody uses. */
  private List<String> codes(String voice, String statements) {
    return plan(voice, statements).diagnostics().stream()
        .map(Diagnostic::code)
        .filter(code -> code.matches("(voice|tolerance)-.*|.*link.*|syntax.*"))
        .toList();
  }

  private String message(String voice, String statements) {
    return plan(voice, statements).diagnostics().stream()
        .filter(each -> each.code().startsWith("voice-"))
        .map(each -> each.severity() + ": " + each.message())
        .findFirst()
        .orElse("");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '\0',
      value = {
        "existence \"g.nial\"#Un thé génial.#Un thé congénital.",
        "substitution \"utiliser\" to \"employer\"#On peut utiliser l’eau.#On peut employer l’eau.",
        "occurrence of \"thé\" at most 1#Un thé et un thé.#Un thé et un café.",
        "occurrence of \"source\" at least 1#Un thé.#Un thé, source claire.",
        "occurrence of \"thé\" 1..2#Rien.#Un thé.",
        "repetition#Le thé thé est là.#Le thé, le thé est là.",
        "consistency \"mail\" and \"courriel\"#Un mail, un courriel.#Un mail, un mail.",
        "conditional \"prouvé\" needs \"source\"#C’est prouvé.#C’est prouvé, source jointe.",
        "capitalization lower#UN THÉ VERT#un thé vert",
        "metric \"words\" at most 3#Un thé vert froid.#Un thé vert.",
        "metric \"words\" at least 3#Un thé.#Un thé vert.",
        "sequence \"encore\" then \"jours?\" within 2 words#Encore trois jours.#Encore un peu de"
            + " thé ici.",
        "script \"words > 3\"#Un thé vert froid.#Un thé vert.",
        "typography#Un thé ? Oui.#Un thé\u202f? Oui.",
        "shouting#Venez VITE ICI au comptoir.#Venez au comptoir de la RATP.",
        "fancy-letters#Un 𝗡𝗼𝘂𝘃𝗲𝗮𝘂 thé.#Un nouveau thé.",
        "inclusive never full-stop, parentheses#Nos client.es sont là.#Nos client·es sont là.",
      })
  void eachKindFindsItsBreachAndNothingElse(String kind, String wrong, String right) {
    String rule = "rule Ici { " + kind + " scope text }";
    assertEquals(List.of("voice-rule"), codes(rule, "text fr \"" + wrong + "\""), wrong);
    assertEquals(List.of(), codes(rule, "text fr \"" + right + "\""), right);
  }

  @Test
  void hashtagsAreWrittenSoThatTheyCanBeReadAloud() {
    String rule = "rule Ici { camel-case scope hashtags }";
    assertEquals(
        List.of("voice-rule"), codes(rule, "text fr \"Un thé. #thévertbioéquitable\""), rule);
    assertEquals(List.of(), codes(rule, "text fr \"Un thé. #ThéVertBioÉquitable\""), rule);
  }

  /** The checker of grammar is a component of its own, which these tests run without. */
  @Test
  void whereGrammarCannotBeCheckedTheRuleSaysSoAndTheOthersHold() {
    String rules = "rule Fautes { grammar } rule Ici { existence \"promo\" }";
    String text = "text fr \"Nos nouvelle promo.\"";
    assertEquals(List.of("voice-rule-invalid", "voice-rule"), codes(rules, text));
    assertTrue(
        message(rules, text)
            .startsWith("WARNING: No checker of grammar is installed, so the rule finds nothing"),
        message(rules, text));
  }

  @Test
  void textsThatAreHardToReadAreTold() {
    String hard =
        "L’approvisionnement international occasionne régulièrement d’innombrables complications"
            + " administratives. ";
    String rule = "rule Clair { readability of kandelMoles at least 60 scope text }";
    assertEquals(List.of("voice-rule"), codes(rule, "text fr \"" + hard.repeat(5) + "\""));
    String easy = "Le thé est bon. On le boit chaud. Il y en a pour tous. ";
    assertEquals(List.of(), codes(rule, "text fr \"" + easy.repeat(5) + "\""));
  }

  @Test
  void theWriterReadsMessageReasonNameAndLink() {
    String rule =
        "rule Ici { existence \"génial\" level error message \"Prouvez « %s ».\""
            + " because \"On prouve.\" link \"https://example.org/l\" owner \"Marque\" }";
    assertEquals(
        "ERROR: Prouvez « génial ». Reason: On prouve. (rule Ici, https://example.org/l)",
        message(rule, "text fr \"Un thé génial.\""));
  }

  @ParameterizedTest
  @CsvSource({
    "on fil, 1",
    "on blog, 0",
    "as post, 1",
    "as reel, 0",
    "of pillar Offres, 1",
    "of pillar Gestes, 0",
    "of language fr, 1",
    "of language en, 0",
    "scope alt, 0",
    "scope sentence, 1",
    "except \"génial ici\", 0",
    "limit 1, 1",
    "match case, 0"
  })
  void aRuleHoldsWhereItSays(String narrowing, int told) {
    String rule = "rule Ici { existence \"GÉNIAL\" " + narrowing.replace("'", "") + " }";
    if (!narrowing.startsWith("match")) {
      rule = rule.replace("GÉNIAL", "génial");
    }
    assertEquals(
        told,
        codes(rule, "text fr for fil \"Un thé génial ici.\"\n text fr \"Un thé.\"").size(),
        rule);
  }

  @Test
  void aTextOfSeveralChannelsIsToldOnce() {
    assertEquals(
        List.of("voice-rule"),
        codes("rule Ici { existence \"génial\" on fil, blog }", "text fr \"Un thé génial.\""));
  }

  @Test
  void aTextForAllChannelsIsNotThatOfAChannelWithItsOwn() {
    String texts = "text fr for fil \"Un bon thé.\"\n text fr \"Un thé génial.\"";
    assertEquals(List.of(), codes("rule Ici { existence \"génial\" on fil }", texts));
    assertEquals(List.of("voice-rule"), codes("rule Ici { existence \"génial\" on blog }", texts));
  }

  @Test
  void theVocabularyKnowsHowNamesAreWritten() {
    String words = "vocabulary of language fr { accept \"Darjeeling\" reject \"buzz\" }";
    assertEquals(List.of("voice-accept"), codes(words, "text fr \"Un darjeeling ici.\""));
    assertEquals(List.of(), codes(words, "text fr \"Un Darjeeling ici.\""));
    assertEquals(List.of("voice-reject"), codes(words, "text fr \"Le Buzz du thé.\""));
    assertEquals(
        List.of(), codes(words.replace("fr", "en"), "text fr \"Un darjeeling, du buzz.\""));
  }

  @Test
  void everyRulePassesOverWhatTheVocabularyAccepts() {
    assertEquals(
        List.of(),
        codes(
            "rule Ici { existence \"thé\" } vocabulary { accept \"Maison du Thé\" }",
            "text fr \"La Maison du Thé.\""));
  }

  @Test
  void aPatternThatIsRefusedSaysWhatToWriteAndLeavesTheOthersInForce() {
    List<Diagnostic> found =
        plan("rule Ici { existence \"a(?=b)\", \"génial\" }", "text fr \"Un thé génial.\"")
            .diagnostics();
    Diagnostic pattern =
        found.stream().filter(each -> each.code().equals("voice-pattern")).findFirst().get();
    assertTrue(pattern.message().contains("as exceptions"), pattern.message());
    assertTrue(found.stream().anyMatch(each -> each.code().equals("voice-rule")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '\0',
      value = {
        "rule Ici { level error }",
        "rule Ici { metric \"wurds\" at most 3 }",
        "rule Ici { script \"words >\" }",
        "rule Ici { readability of flash at least 60 }",
      })
  void whatIsNoRuleIsTold(String rule) {
    assertEquals(List.of("voice-rule-invalid"), codes(rule, "text fr \"Un thé.\""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '\0',
      value = {
        "rule A { substitution \"mails?\" to \"courriel\" } rule B { existence \"courriels?\" }",
        "rule A { occurrence of \"source\" at least 1 } forbid \"source\"",
        "rule A { conditional \"prouvé\" needs \"source\" } vocabulary { reject \"source\" }",
        "prefer \"courriel\" over \"mail\" rule B { existence \"courriel\" }",
        "vocabulary { accept \"Buzz\" reject \"buzz\" }",
        "rule A { existence \"mail\" fix to \"courriel\" } forbid \"courriel\"",
      })
  void whatNoTextCanKeepIsAnError(String rules) {
    assertTrue(codes(rules, "text fr \"Un thé.\"").contains("voice-contradiction"), rules);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '\0',
      value = {
        "prefer \"courriel\" over \"mail\" rule B { existence \"courriel\" of language en }"
            + " rule A { existence \"mail\" fix to \"courriel\" of language fr }",
        "rule A { occurrence of \"source\" at least 1 on fil }"
            + " rule B { existence \"source\" on blog }",
        "vocabulary { accept \"Maison du Thé\" } rule B { existence \"thé\" }",
      })
  void rulesOfOtherTextsContradictNothing(String rules) {
    String narrowed = rules.startsWith("prefer") ? rules.substring(rules.indexOf("rule B")) : rules;
    assertTrue(!codes(narrowed, "text fr \"Un thé.\"").contains("voice-contradiction"), narrowed);
  }

  @Test
  void aSilenceHoldsUntilItsLastDay() {
    String text = "text fr \"Une promo ici.\"\n tolerate forbid \"promo\" because \"Loi.\" until ";
    assertEquals(List.of(), codes("forbid \"promo\"", text + "2026-09-08"));
    assertEquals(
        List.of("voice-forbid", "tolerance-expired"),
        codes("forbid \"promo\"", text + "2026-09-07"));
  }

  @Test
  void aSilenceIsOfItsRuleAndWordsAlone() {
    String rules = "rule Ici { existence \"promo\", \"solde\" }";
    String said = "text fr \"Promo et solde.\"\n tolerate ";
    String rest = " because \"Loi.\" until 2026-12-31";
    assertEquals(List.of(), codes(rules, said + "Ici" + rest));
    assertEquals(List.of("voice-rule"), codes(rules, said + "Ici \"promo\"" + rest));
    assertEquals(
        List.of("voice-rule", "voice-rule", "tolerance-useless"),
        codes(rules + " forbid \"x\"", said + "forbid" + rest));
  }

  @Test
  void aLineIsSilentForAllItsTexts() {
    String silence = " tolerate forbid \"promo\" because \"Loi.\" until ";
    String text = "text fr \"Une promo ici.\"";
    assertEquals(List.of(), codes("forbid \"promo\"" + silence + "2026-12-31", text));
    assertEquals(
        List.of("tolerance-expired", "voice-forbid"),
        codes("forbid \"promo\"" + silence + "2026-08-31", text));
    assertEquals(
        List.of("tolerance-useless"),
        codes("forbid \"promo\"" + silence + "2026-12-31", "text fr \"Un thé.\""));
  }

  @Test
  void anUnknownRuleIsAnErrorAndTheBreachIsTold() {
    List<String> found =
        plan(
                "rule Ici { existence \"promo\" }",
                "text fr \"Une promo.\"\n tolerate Icy because \"Loi.\" until 2026-12-31")
            .check();
    assertTrue(
        found.stream().anyMatch(each -> each.contains("19:11-19:14 unresolved-reference")),
        found.toString());
    assertTrue(found.stream().anyMatch(each -> each.contains("voice-rule")), found.toString());
  }

  @Test
  void rulesOfPacksHoldToo() {
    String pack = "pack Maisonnee { rule Ici { existence \"promo\" } }\n";
    List<String> found =
        plan("use Maisonnee", "text fr \"Une promo.\"").with("b.ligne", pack).check();
    assertTrue(found.stream().anyMatch(each -> each.contains("voice-rule")), found.toString());
  }
}
