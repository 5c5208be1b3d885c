package org.ligne.dsl.ide.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.eclipse.lsp4j.CodeAction;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ligne.families.SampleFile;

/** Changes of what is right already. */
class RewritingsTest {
  private static final String REWRITE = "refactor";
  private static final String PLAN =
      """
      line Maison {
        languages fr, en
        zone Europe/Paris
        channel blog on Blog
        channel lettre on Newsletter
        channel photos on Instagram
      }

      campaign Rentree follows Maison {
        from 2026-09-01 to 2026-09-30

        post Accueil {
          on blog, lettre
          text fr "Le comptoir rouvre. #Maison #The"
          text en "The shop opens. #Maison"
          media "comptoir.jpg" alt fr "Le comptoir"
        }

        post Bilan {
          on blog
          at 2026-09-29 10:00
          text fr "Merci. #Maison"
          text en "Thank you. #Maison"
        }
      }
      """;

  @TempDir static Path folder;
  private static Workshop workshop;

  @BeforeAll
  static void open() {
    workshop = new Workshop(folder, Locale.ENGLISH);
    workshop.write("comptoir.jpg", SampleFile.PICTURE.bytes());
  }

  @AfterAll
  static void close() {
    workshop.close();
  }

  private static String done(String place, String title) {
    List<String> before = workshop.show(PLAN).errors();
    CodeAction action = Workshop.titled(workshop.at(place, REWRITE), title);
    assertEquals("refactor.rewrite", action.getKind());
    String after = workshop.with(action);
    assertEquals(before, workshop.show(after).errors(), after);
    return after;
  }

  @Test
  void anotherChannel() {
    assertTrue(
        done("on blog, let|tre", "Publish on photos too").contains("on blog, lettre, photos\n"));
  }

  @Test
  void aTextOfItsOwnForAChannel() {
    String after = done("text fr \"Le comp|toir rouvre.", "Write the text fr of lettre apart");
    assertTrue(
        after.contains(
            """
                text en "The shop opens. #Maison"
                text fr for lettre "Le comptoir rouvre. #Maison #The"
            """
                .indent(0)),
        after);
  }

  @Test
  void aDescriptionInTheOtherLanguage() {
    String after = done("media \"comp|toir.jpg\"", "Add “en \"…\"”");
    assertTrue(after.contains("alt fr \"Le comptoir\" en \"…\"\n"), after);
  }

  @Test
  void aPostBecomesASeries() {
    String after = done("post Bil|an", "Make Bilan a series every tuesday at 10:00");
    assertTrue(after.contains("series Bilan every tuesday from 2026-09-29 {"), after);
    assertTrue(after.contains("    at 10:00\n"), after);
  }

  @Test
  void sharedHashtagsBecomeARule() {
    String after =
        done("text fr \"Mer|ci.", "Add “hashtags 1..2 always #Maison” to the voice of Maison");
    assertTrue(after.contains("  voice { hashtags 1..2 always #Maison }\n"), after);
  }

  @Test
  void aFixedTimeIsGivenBack() {
    String after = done("post Bil|an", "Leave the time of Bilan to the planner");
    assertTrue(!after.contains("at 2026-09-29"), after);
  }

  @Test
  void aPlannedTimeIsKept() {
    workshop
        .show(PLAN)
        .client()
        .settle()
        .get(workshop.client().server().schedules().request(folder.toAbsolutePath().normalize()));
    List<CodeAction> actions = workshop.at("on bl|og, lettre", REWRITE);
    CodeAction pin =
        actions.stream()
            .filter(
                action -> action.getTitle().startsWith("Keep blog at its planned time, 2026-09-"))
            .findFirst()
            .orElseThrow(() -> new AssertionError(actions.toString()));
    String after = workshop.with(pin);
    assertTrue(after.contains("on blog pinned at 2026-09-"), after);
    assertEquals(List.of(), workshop.show(after).errors());
    String back =
        workshop.with(
            Workshop.titled(
                workshop.at("on bl|og pinned", REWRITE), "Leave the time on blog to the planner"));
    assertEquals(PLAN, back);
  }

  @Test
  void nothingIsRewrittenInABrokenText() {
    workshop.show(PLAN + "}");
    assertEquals(List.of(), workshop.at("post Bil|an", REWRITE));
  }
}
