package org.ligne.dsl.ide.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.eclipse.lsp4j.CodeAction;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words, dates and signs as people write them who know another notation. */
class SyntaxFixTest {
  private static final String PLAN =
      """
      line Maison {
        languages fr
        zone Europe/Paris
        channel blog on Blog
        channel regie on Facebook paid
      }

      campaign Rentree follows Maison {
        from 2026-09-01 to 2026-09-30

        post Accueil {
          on blog
          at 2026-09-08 12:30
          text fr "Le comptoir rouvre mardi."
        }

        boost Accueil on regie budget 300 EUR from 2026-09-09 to 2026-09-12
      }
      """;

  @TempDir static Path folder;
  private static Workshop workshop;

  @BeforeAll
  static void open() {
    workshop = new Workshop(folder, Locale.ENGLISH);
  }

  @AfterAll
  static void close() {
    workshop.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "campaign Rentree | campain Rentree | Change “campain” to “campaign”",
        "channel blog | chanel blog | Change “chanel” to “channel”",
        "languages fr | langages fr | Change “langages” to “languages”",
        "to 2026-09-30 | until 2026-09-30 | Change “until” to “to”",
        "follows Maison | folows Maison | Change “folows” to “follows”",
        "2026-09-08 12:30 | 2026-09-08 12h30 | Change “12h30” to “12:30”",
        "from 2026-09-01 to 2026-09-30 | from 01.09.2026 to 2026-09-30 | Change “01.09.2026” to"
            + " “2026-09-01”",
        "300 EUR | 300 € | Change “€” to “EUR”",
        "300 EUR | 300€ | Change “€” to “EUR”",
        "`\"Le comptoir rouvre mardi.\"` | `“Le comptoir rouvre mardi.”` | `Change ““Le comptoir"
            + " rouvre mardi.”” to “\"Le comptoir rouvre mardi.\"”`",
        "`\"Le comptoir rouvre mardi.\"` | `« Le comptoir rouvre mardi. »` | `Change “« Le comptoir"
            + " rouvre mardi. »” to “\"Le comptoir rouvre mardi.\"”`",
        "on blog | on blog; | Remove “;”",
      })
  void isUnderstood(String right, String wrong, String title) {
    workshop.show(PLAN.replace(right.strip(), wrong.strip()));
    CodeAction fix = Workshop.titled(workshop.fixes("syntax-error"), title.strip());
    assertEquals(true, fix.getIsPreferred());
    workshop.apply(fix);
    assertEquals(List.of(), workshop.codes(), workshop.text());
    assertEquals(PLAN.replaceAll("\\s+", " "), workshop.text().replaceAll("\\s+", " "));
  }

  @Test
  void aKeywordMayBeAName() {
    workshop.show(
        PLAN.replace("post Accueil", "post media")
            .replace("boost Accueil on regie budget 300 EUR from 2026-09-09 to 2026-09-12", ""));
    CodeAction fix =
        Workshop.titled(workshop.fixes("syntax-error"), "Write “^media”, so that it is a name");
    workshop.apply(fix);
    assertEquals(List.of("unused-channel"), workshop.codes());
  }

  @Test
  void aBraceIsMissingAtTheEnd() {
    workshop.show(PLAN.stripTrailing().substring(0, PLAN.stripTrailing().length() - 1));
    workshop.apply(workshop.fixes("syntax-error").getFirst());
    assertEquals(List.of(), workshop.codes(), workshop.text());
  }

  @Test
  void twoOrdersOfADateAreBothOffered() {
    workshop.show(PLAN.replace("from 2026-09-01 to", "from 05/09/2026 to"));
    List<String> titles =
        workshop.fixes("syntax-error").stream().map(CodeAction::getTitle).toList();
    assertEquals(
        List.of("Change “05/09/2026” to “2026-09-05”", "Change “05/09/2026” to “2026-05-09”"),
        titles);
  }
}
