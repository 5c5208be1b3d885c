package org.ligne.dsl.ide.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.TextEdit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ligne.dsl.ide.server.Client;
import org.ligne.families.SampleFile;

/** Fixes that reach into other files, open or not, and those that may not. */
class SeveralFilesTest {
  private static final String LINE =
      "line Maison {\r\n  languages fr\r\n  zone Europe/Paris\r\n  channel blog on Blog\r\n}\r\n";
  private static final String CAMPAIGN =
      """
      campaign Rentree follows Maison {
        from 2026-09-01 to 2026-09-30

        post Accueil pillar Savoir {
          on blog
          text fr "Le comptoir rouvre mardi."
        }
      }
      """;

  @TempDir Path folder;

  @Test
  void whatIsMissingIsDeclaredInTheFileOfTheLine() {
    try (Workshop workshop = new Workshop(folder, Locale.ENGLISH)) {
      Client client = workshop.client();
      client.write("line.ligne", LINE).open("line.ligne");
      workshop.show(CAMPAIGN);
      CodeAction fix =
          Workshop.titled(
              workshop.fixes("unresolved-reference"), "Add “pillar Savoir” to line Maison");
      Map<String, List<TextEdit>> changes = fix.getEdit().getChanges();
      assertEquals(Set.of(client.uri("line.ligne")), changes.keySet());
      String mended = client.edited("line.ligne", changes.get(client.uri("line.ligne")));
      assertEquals(
          LINE.replace("  zone", "  zone")
              .replace("Europe/Paris\r\n", "Europe/Paris\r\n  pillar Savoir\r\n"),
          mended);
      client.setText("line.ligne", mended);
      assertEquals(List.of(), workshop.codes());
    }
  }

  @Test
  void shippedPlatformsStayAsTheyAre() {
    try (Workshop workshop = new Workshop(folder, Locale.ENGLISH)) {
      workshop.show(
          "line Maison {\n  languages fr\n  zone Europe/Paris\n  channel blog on Blgo\n}\n");
      List<CodeAction> fixes = workshop.fixes("unresolved-reference");
      assertFalse(fixes.isEmpty());
      assertEquals("Change “Blgo” to “Blog”", fixes.getFirst().getTitle());
      assertTrue(
          fixes.stream()
              .flatMap(fix -> fix.getEdit().getChanges().keySet().stream())
              .allMatch(uri -> uri.startsWith("file:")));
    }
  }

  @Test
  void aDeclarationOfTwoFilesGetsAnotherName() {
    try (Workshop workshop = new Workshop(folder, Locale.FRENCH)) {
      workshop.client().write("a.ligne", "team Atelier {}\n").open("a.ligne");
      workshop.show("team Atelier {}\n");
      List<CodeAction> fixes = workshop.fixes("duplicate-declaration");
      assertEquals("Renommer Atelier en Atelier2", fixes.getFirst().getTitle());
      assertEquals("team Atelier2 {}\n", workshop.with(fixes.getFirst()));
    }
  }

  @Test
  void importsAndMediaLeadToWhatIsThere() {
    try (Workshop workshop = new Workshop(folder, Locale.ENGLISH)) {
      workshop.write("packs/voix.ligne", "pack Voix {}\n");
      workshop.show("import \"packs/voie.ligne\"\n");
      assertEquals(
          "Change “packs/voie.ligne” to “packs/voix.ligne”",
          workshop.fixes("import-not-found").getFirst().getTitle());
      workshop.write("photos/Comptoir.JPG", SampleFile.PICTURE.bytes());
      workshop.show(BrokenPlan.of("media-not-found").text());
      CodeAction fix = workshop.fixes("media-not-found").getFirst();
      assertEquals("Change “photos/comptoir.jpg” to “photos/Comptoir.JPG”", fix.getTitle());
      assertEquals(List.of(), workshop.apply(fix).codes());
    }
  }
}
