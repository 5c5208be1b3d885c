package org.ligne.dsl.ide.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.eclipse.lsp4j.CodeAction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a text says against the voice of its line is mended at the very place it was typed. */
class VoiceFixesTest {
  private static final String PLAN =
      """
      line Maison {
        languages fr
        zone Europe/Paris
        channel blog on Blog
        voice {
          %s
        }
      }

      campaign Rentree follows Maison {
        from 2026-09-01 to 2026-09-30

        post Accueil {
          on blog
          title fr "Accueil"
          %s
        }

        post Autre {
          on blog
          title fr "Autre"
          text fr "Une tasse #Infusion #Comptoir et une autre #Infusion"
        }
      }
      """;

  @TempDir Path folder;

  /** The statement once what is offered first for a code is done. */
  private String mended(String voice, String code, String statement) {
    return mended(voice, code, statement, 0);
  }

  private String mended(String voice, String code, String statement, int choice) {
    try (Workshop workshop = new Workshop(folder, Locale.ENGLISH)) {
      workshop.show(PLAN.formatted(voice, statement));
      long before = workshop.codes().stream().filter(code::equals).count();
      workshop.apply(workshop.fixes(code).get(choice));
      long after = workshop.codes().stream().filter(code::equals).count();
      assertEquals(before - 1, after, workshop.text());
      assertEquals(List.of(), workshop.errors(), workshop.text());
      int start =
          workshop.text().indexOf("title fr \"Accueil\"\n") + "title fr \"Accueil\"".length();
      return workshop
          .text()
          .substring(start, workshop.text().indexOf("\n  }\n\n  post Au"))
          .strip();
    }
  }

  private List<String> titles(String voice, String code, String statement) {
    try (Workshop workshop = new Workshop(folder, Locale.FRENCH)) {
      workshop.show(PLAN.formatted(voice, statement));
      return workshop.fixes(code).stream().map(CodeAction::getTitle).toList();
    }
  }

  @Test
  void theWordingOfTheLineStandsBehindEscapes() {
    assertEquals(
        "text fr \"Un \\\"thé\\\" :\\nlaissez infuser.\"",
        mended(
            "prefer \"infuser\" over \"faire infuser\"",
            "voice-prefer",
            "text fr \"Un \\\"thé\\\" :\\nlaissez faire infuser.\""));
  }

  @Test
  void quotesOfTheWordingAreEscaped() {
    assertEquals(
        "text fr \"Le \\\"vrai\\\" thé.\"",
        mended(
            "prefer \"\\\"vrai\\\" thé\" over \"thé vrai\"",
            "voice-prefer",
            "text fr \"Le thé vrai.\""));
  }

  @Test
  void inATextOfSeveralLines() {
    assertEquals(
        "text fr '''\n      Deux lignes :\n      laissez infuser.\n    '''",
        mended(
            "prefer \"infuser\" over \"faire infuser\"",
            "voice-prefer",
            "text fr '''\n      Deux lignes :\n      laissez faire infuser.\n    '''"));
  }

  @Test
  void inAPartOfAThread() {
    assertEquals(
        "text fr \"Un.\"\n      then \"Deux, infuser.\"",
        mended(
            "prefer \"infuser\" over \"faire infuser\"",
            "voice-prefer",
            "text fr \"Un.\"\n      then \"Deux, faire infuser.\""));
  }

  @Test
  void aForbiddenWordGoesWithItsBlank() {
    assertEquals(
        "text fr \"Une sur les verres.\"",
        mended("forbid \"promo\"", "voice-forbid", "text fr \"Une promo sur les verres.\""));
    assertEquals(
        "text fr \"sur les verres.\"",
        mended("forbid \"promo\"", "voice-forbid", "text fr \"Promo sur les verres.\""));
  }

  @Test
  void theOtherFormOfAWordIsKnown() {
    assertEquals(
        "text fr \"Votre tasse attend.\"",
        mended("address vous", "voice-address", "text fr \"Ta tasse attend.\""));
    assertEquals(
        "text fr \"Découvrez le comptoir.\"",
        mended("address vous", "voice-address", "text fr \"Découvre le comptoir.\""));
    assertEquals(
        List.of(
            "Remplacer « votre » par « ton »",
            "Remplacer « votre » par « ta »",
            "Tolérer « votre » (règle address) jusqu’au 2026-09-30, avec un motif"),
        titles("address tu", "voice-address", "text fr \"Voici votre tasse.\""));
  }

  @Test
  void aSentenceThatTakesMoreThanAWordIsLeftToItsWriter() {
    assertEquals(
        List.of("Tolérer « tu » (règle address) jusqu’au 2026-09-30, avec un motif"),
        titles("address vous", "voice-address", "text fr \"Ici tu peux venir.\""));
  }

  @Test
  void aBreachIsToleratedWithAReason() {
    assertEquals(
        "text fr \"Une promo ici.\"\n"
            + "    tolerate forbid \"promo\" because \"…\" until 2026-09-30",
        mended("forbid \"promo\"", "voice-forbid", "text fr \"Une promo ici.\"", 1));
  }

  @Test
  void aNamedRuleIsMendedAsItSays() {
    String rule = "rule Ici { existence \"vite\" fix ";
    String text = "text fr \"Venez vite ici.\"";
    assertEquals("text fr \"Venez ici.\"", mended(rule + "remove }", "voice-rule", text));
    assertEquals("text fr \"Venez tôt ici.\"", mended(rule + "to \"tôt\" }", "voice-rule", text));
    assertEquals(
        "text fr \"Venez VITE ici.\"", mended(rule + "to upper match case }", "voice-rule", text));
    assertEquals(
        text + "\n    tolerate Ici \"vite\" because \"…\" until 2026-09-30",
        mended(rule + "remove }", "voice-rule", text, 1));
  }

  @Test
  void namesAreWrittenAsTheVocabularyDoes() {
    assertEquals(
        "text fr \"Un Darjeeling.\"",
        mended(
            "vocabulary { accept \"Darjeeling\" }", "voice-accept", "text fr \"Un darjeeling.\""));
  }

  @Test
  void aSilenceThatNothingNeedsIsRemoved() {
    assertEquals(
        "text fr \"Ici.\"",
        mended(
            "forbid \"promo\"",
            "tolerance-useless",
            "text fr \"Ici.\"\n    tolerate forbid because \"Loi.\" until 2026-09-30"));
  }

  @Test
  void theFirstEmojiStay() {
    assertEquals(
        "text fr \"Une 🍵 tasse, un livre.\"",
        mended("emoji at most 1", "voice-emoji", "text fr \"Une 🍵 tasse 👩‍🍳, un livre 📖.\""));
  }

  @Test
  void anEmojiAtTheStartGoesWithTheBlankBehindIt() {
    assertEquals(
        "text fr \"Une tasse.\"",
        mended("emoji at most 0", "voice-emoji", "text fr \"🍵 📖 Une tasse.\""));
  }

  @Test
  void hashtagsOfTheLineStay() {
    assertEquals(
        "text fr \"Une tasse #Un #Maison\"",
        mended(
            "hashtags 0..2 always #Maison",
            "voice-hashtags",
            "text fr \"Une tasse #Un #Deux #Trois #Maison\""));
  }

  @Test
  void whatTheLineAddsIsCounted() {
    assertEquals(
        "text fr \"Une tasse #Un\"",
        mended(
            "hashtags 0..2 always #Maison", "voice-hashtags", "text fr \"Une tasse #Un #Deux\""));
  }

  @Test
  void hashtagsTheProjectUsesAreAdded() {
    assertEquals(
        "text fr \"Une tasse. #Comptoir #Infusion\"",
        mended("hashtags 2..3", "voice-hashtags", "text fr \"Une tasse.\""));
  }

  @Test
  void wordingsOfTheLineAreMendedInTheWholeFile() {
    try (Workshop workshop = new Workshop(folder, Locale.ENGLISH)) {
      workshop.show(
          PLAN.formatted(
              "prefer \"bol\" over \"tasse\"", "text fr \"Une tasse, puis une Tasse.\""));
      CodeAction all =
          Workshop.titled(
              workshop.at("Une ta|sse, puis", "source.fixAll"),
              "Mend what is certain in this file (3)");
      workshop.apply(all);
      assertEquals(List.of(), workshop.codes().stream().filter("voice-prefer"::equals).toList());
      assertEquals(true, workshop.text().contains("\"Une bol, puis une Bol.\""), workshop.text());
    }
  }
}
