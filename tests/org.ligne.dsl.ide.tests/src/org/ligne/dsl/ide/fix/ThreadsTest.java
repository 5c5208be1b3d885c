package org.ligne.dsl.ide.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.eclipse.lsp4j.CodeAction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Texts that do not fit become threads, and hashtags that do not fit comments. */
class ThreadsTest {
  private static final String PLAN =
      """
      platform Vitrine {
        checked 2026-11-01
        source notice "Notice"

        default format affiche {
          text at most 40 characters grade A from notice
          comment at most 100 characters grade A from notice
          hashtags at most 1 grade A from notice
          thread %s grade A from notice
        }
      }

      line Maison {
        languages fr
        zone Europe/Paris
        channel vitrine on Vitrine
      }

      campaign Rentree follows Maison {
        from 2026-09-01 to 2026-09-30

        post Accueil {
          on vitrine
          %s
        }
      }
      """;

  @TempDir Path folder;

  private String mended(String threads, String text, String code, String title) {
    try (Workshop workshop = new Workshop(folder, Locale.ENGLISH)) {
      workshop.show(PLAN.formatted(threads, text));
      CodeAction fix =
          workshop.fixes(code).stream()
              .filter(each -> each.getTitle().equals(title))
              .findFirst()
              .orElseThrow(() -> new AssertionError(titles(workshop, code)));
      workshop.apply(fix);
      assertEquals(List.of(), workshop.codes(), workshop.text());
      String all = workshop.text();
      return all.substring(all.indexOf("on vitrine\n") + 11, all.lastIndexOf("\n  }\n}")).strip();
    }
  }

  private static String titles(Workshop workshop, String code) {
    return workshop.fixes(code).stream().map(CodeAction::getTitle).toList().toString();
  }

  @Test
  void splitsAtSentencesAndNumbersInsideOfTheLimit() {
    assertEquals(
        """
        text fr "Le comptoir rouvre mardi matin. 1/3"
              then "Venez à l’heure des croissants, il y 2/3"
              then "en aura pour tous. 3/3\"\
        """,
        mended(
            "0..1",
            "text fr \"Le comptoir rouvre mardi matin. Venez à l’heure des croissants, il y en aura"
                + " pour tous.\"",
            "text-too-long",
            "Split into a thread of 3 posts for vitrine"));
  }

  @Test
  void splitsOnlyThePartThatIsTooLongAndNumbersAnew() {
    assertEquals(
        """
        text fr "Le comptoir rouvre. 1/3"
              then "Venez à l’heure des croissants, il y 2/3"
              then "en aura. 3/3\"\
        """,
        mended(
            "0..1",
            "text fr \"Le comptoir rouvre. 1/2\" then \"Venez à l’heure des croissants, il y en"
                + " aura. 2/2\"",
            "text-too-long",
            "Split into a thread of 3 posts for vitrine"));
  }

  @Test
  void offersNoThreadWhereThereAreNone() {
    try (Workshop workshop = new Workshop(folder, Locale.ENGLISH)) {
      workshop.show(PLAN.formatted("0", "text fr \"" + "Le comptoir rouvre. ".repeat(4) + "\""));
      assertTrue(workshop.codes().contains("text-too-long"), workshop.text());
      assertTrue(!titles(workshop, "text-too-long").contains("thread"));
    }
  }

  @Test
  void movesHashtagsThatAreTooManyToTheFirstComment() {
    assertEquals(
        """
        text fr "Le comptoir rouvre. #Nantes"
            comment fr "#The #Vrac\"\
        """,
        mended(
            "0",
            "text fr \"Le comptoir rouvre. #Nantes #The #Vrac\"",
            "too-many-hashtags",
            "Move #The #Vrac to the first comment of vitrine"));
  }

  @Test
  void makesOneTextOfAThreadAgain() {
    assertEquals(
        "text fr \"Le comptoir rouvre. Venez mardi.\"",
        mended(
            "0",
            "text fr \"Le comptoir rouvre. 1/2\" then \"Venez mardi. 2/2\"",
            "part-not-taken",
            "Make the thread one text again"));
  }
}
