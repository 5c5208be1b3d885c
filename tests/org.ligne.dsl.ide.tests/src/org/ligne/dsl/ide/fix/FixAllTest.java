package org.ligne.dsl.ide.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.eclipse.lsp4j.CodeAction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mending all that is certain in one go. */
class FixAllTest {
  @TempDir Path folder;

  @Test
  void onlyWhatIsCertainIsMended() {
    try (Workshop workshop = new Workshop(folder, Locale.ENGLISH)) {
      workshop.show(
          """
          line Maison {
            languages fr, en, fr
            zone Europe/Paris
            zone Europe/Paris
            pillar Savoir share at least 0% // à voir
            pillar Savoir share at least 0%

            channel blog on Blog {
              cadence 5..3 per week
              at most 0 per day
            }
          }

          campaign Rentree follows Maison {
            from 2026-09-30 to 2026-09-01
            utm campaign "Rentrée 2026"

            post Accueil pillar Savoir {
              on blog, blog
              text fr "Le comptoir rouvre mardi."
              text en "The shop opens on Tuesday."
              text en "The shop opens on Tuesday."
            }
          }
          """);
      List<CodeAction> found = workshop.at("line M|aison", "source.fixAll");
      assertEquals(1, found.size());
      assertEquals("source.fixAll.ligne", found.getFirst().getKind());
      assertEquals("Mend what is certain in this file (9)", found.getFirst().getTitle());
      assertEquals(
          """
          line Maison {
            languages fr, en
            zone Europe/Paris
            pillar Savoir // à voir

            channel blog on Blog {
              cadence 3..5 per week
              at most 0 per day
            }
          }

          campaign Rentree follows Maison {
            from 2026-09-01 to 2026-09-30
            utm campaign "rentree-2026"

            post Accueil pillar Savoir {
              on blog
              text fr "Le comptoir rouvre mardi."
              text en "The shop opens on Tuesday."
            }
          }
          """,
          workshop.with(found.getFirst()));
    }
  }

  @Test
  void nothingIsOfferedWhereNothingIsCertain() {
    try (Workshop workshop = new Workshop(folder, Locale.ENGLISH)) {
      workshop.show(BrokenPlan.of("cap-of-zero").text());
      assertEquals(List.of(), workshop.at("line M|aison", "source.fixAll"));
      assertEquals(List.of(), workshop.at("line M|aison", "source.organizeImports"));
    }
  }
}
