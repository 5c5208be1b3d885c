package org.ligne.dsl.ide.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.eclipse.lsp4j.CodeAction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A text one network refuses is left to the others; the one gets a text of its own. */
class SharedTextsTest {
  private static final String PLAN =
      """
      platform Vitrine {
        checked 2026-11-01
        source notice "Notice"

        default format affiche {
          text at most 40 characters grade A from notice
          hashtags at most 1 grade A from notice
        }
      }

      line Maison {
        languages fr
        zone Europe/Paris
        channel vitrine on Vitrine
        channel blog on Blog
      }

      campaign Rentree follows Maison {
        from 2026-09-01 to 2026-09-30

        post Accueil {
          on vitrine, blog
          %s
        }
      }
      """;

  @TempDir Path folder;

  private String mended(String text, String code, String title) {
    try (Workshop workshop = new Workshop(folder, Locale.ENGLISH)) {
      workshop.show(PLAN.formatted(text));
      CodeAction fix = workshop.fixes(code).getFirst();
      assertEquals(title, fix.getTitle());
      workshop.apply(fix);
      assertEquals(List.of(), workshop.codes(), workshop.text());
      assertTrue(workshop.text().contains(text), workshop.text());
      return workshop.text().substring(workshop.text().indexOf(text) + text.length());
    }
  }

  @Test
  void aShorterText() {
    assertEquals(
        "\n    text fr for vitrine \"Le comptoir rouvre mardi matin, à…\"\n  }\n}\n",
        mended(
            "text fr \"Le comptoir rouvre mardi matin, à l’heure des croissants.\"",
            "text-too-long",
            "Write a text for vitrine cut to 40: “…rouvre mardi matin, à…”"));
  }

  @Test
  void aShorterTextOfSeveralLines() {
    assertEquals(
        "\n"
            + "    text fr for vitrine '''\n"
            + "      Le comptoir rouvre mardi matin,\n"
            + "      venez…\n"
            + "      '''\n"
            + "  }\n"
            + "}\n",
        mended(
            "text fr '''\n"
                + "      Le comptoir rouvre mardi matin,\n"
                + "      venez avec des croissants.\n"
                + "      '''",
            "text-too-long",
            "Write a text for vitrine cut to 40: “…mardi matin, venez…”"));
  }

  @Test
  void fewerHashtags() {
    assertEquals(
        "\n    text fr for vitrine \"Le comptoir rouvre. #The\"\n  }\n}\n",
        mended(
            "text fr \"Le comptoir rouvre. #The #Nantes\"",
            "too-many-hashtags",
            "Write a text for vitrine without #Nantes"));
  }
}
