package org.ligne.dsl.ide.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.eclipse.lsp4j.CodeAction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Texts are mended as they will be sent: with the hashtags of the line, and links where they go.
 */
class SentTextFixesTest {
  private static final String PLAN =
      """
      platform Vitrine {
        checked 2026-11-01
        source notice "Notice"

        default format affiche {
          text at most 40 characters grade A from notice
          comment at most 100 characters grade A from notice
          links plain grade A from notice
        }
      }

      line Maison {
        languages fr
        zone Europe/Paris
        voice { hashtags 0..3 always #Maison }
        channel vitrine on Vitrine
      }

      campaign Rentree follows Maison {
        from 2026-09-01 to 2026-09-30

        %s
      }
      """;

  @TempDir Path folder;

  /** The file behind the head of the campaign, once a fix is applied and nothing is left to say. */
  private String mended(String post, String code, String title) {
    try (Workshop workshop = new Workshop(folder, Locale.ENGLISH)) {
      workshop.show(PLAN.formatted(post));
      CodeAction fix = Workshop.titled(workshop.fixes(code), title);
      workshop.apply(fix);
      assertTrue(!workshop.codes().contains(code), workshop.text());
      assertEquals(List.of(), workshop.errors(), workshop.text());
      return workshop.text().substring(workshop.text().indexOf("\n  post") + 1).stripIndent();
    }
  }

  private static String post(String... statements) {
    return "post Accueil {\n    on vitrine\n    " + String.join("\n    ", statements) + "\n  }";
  }

  private static String shown(String... statements) {
    return "  " + post(statements) + "\n}\n";
  }

  @Test
  void theHashtagOfTheLineStaysBehindTheCut() {
    assertEquals(
        shown("text fr \"Le comptoir rouvre mardi matin… #Maison\""),
        mended(
            post("text fr \"Le comptoir rouvre mardi matin, à huit heures. #Maison #Thé\""),
            "text-too-long",
            "Cut to 40: “…mardi matin… #Maison”"));
  }

  @Test
  void whatTheLineAddsTakesItsRoom() {
    assertEquals(
        shown("text fr \"Le comptoir rouvre mardi matin…\""),
        mended(
            post("text fr \"Le comptoir rouvre mardi matin, à huit heures.\""),
            "text-too-long",
            "Cut to 40: “…rouvre mardi matin…”"));
  }

  @Test
  void noLinkIsCut() {
    assertEquals(
        shown("text fr \"Voyez… #Maison\""),
        mended(
            post("text fr \"Voyez example.com/une-longue/adresse/sans/schema #Maison\""),
            "text-too-long",
            "Cut to 40: “Voyez… #Maison”"));
  }

  @Test
  void anItemIsCutSoThatItsTextFits() {
    String series =
        """
        series Jeudis every thursday for 2 weeks {
            on vitrine
            text fr "Thé du jour : {item} #Maison"
            items "Uva", "%s"
          }\
        """;
    assertEquals(
        "  " + series.formatted("un Assam très…") + "\n}\n",
        mendedSeries(series.formatted("un Assam très fort du matin")));
  }

  private String mendedSeries(String series) {
    try (Workshop workshop = new Workshop(folder, Locale.ENGLISH)) {
      workshop.show(PLAN.formatted(series));
      workshop.apply(workshop.fixes("text-too-long").getFirst());
      assertEquals(List.of(), workshop.codes(), workshop.text());
      return workshop.text().substring(workshop.text().indexOf("\n  series") + 1);
    }
  }

  @Test
  void aLinkIsLookedForInTheProfile() {
    assertEquals(
        shown("text fr \"Voir lien en bio #Maison\"", "link \"https://a.fr/b\""),
        mended(
            post("text fr \"Voir https://a.fr/b #Maison\""),
            "link-not-clickable",
            "Write “lien en bio” in place of the link https://a.fr/b, and keep the link in a"
                + " “link” statement"));
  }

  @Test
  void aLinkMovesToTheFirstComment() {
    assertEquals(
        shown("text fr \"Voir #Maison\"", "comment fr for vitrine \"https://a.fr/b\""),
        mended(
            post("text fr \"Voir https://a.fr/b #Maison\""),
            "link-not-clickable",
            "Move the link https://a.fr/b to the first comment"));
  }

  @Test
  void aDescriptionIsAddedBeforeCaptions() {
    try (Workshop workshop = new Workshop(folder, Locale.ENGLISH)) {
      String medium = "media \"film.mp4\" alt en \"Film\" captions fr \"film.vtt\"";
      workshop.show(PLAN.formatted(post("text fr \"Voir #Maison\"", medium)));
      CodeAction add = Workshop.titled(workshop.at("\"fi|lm.mp4\"", null), "Add “fr \"…\"”");
      assertTrue(
          workshop.with(add).contains("alt en \"Film\" fr \"…\" captions fr \"film.vtt\""),
          workshop.with(add));
    }
  }
}
