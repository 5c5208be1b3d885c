package org.ligne.dsl.ide.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.eclipse.lsp4j.CodeAction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ligne.compiler.Compiler;
import org.ligne.dsl.formatting.SourceFormatter;
import org.ligne.families.SampleFile;

/** The command that makes a file right is noted where the file is named. */
class CommandsTest {
  private static final String PLAN =
      """
      platform Vitrine {
        checked 2026-11-01
        source notice "Notice"

        default format affiche {
          text at most 400 characters grade A from notice
          %s grade A from notice
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
          text fr "Voir"
          media "l'été.jpg" alt fr "Le comptoir"
        }
      }
      """;

  @TempDir Path folder;

  /** What is offered for a code, each with the line it adds. */
  private List<String> offered(String limit, String code, Locale language) {
    return offered(SampleFile.PICTURE.bytes(), limit, code, language);
  }

  private List<String> offered(byte[] picture, String limit, String code, Locale language) {
    try (Workshop workshop = new Workshop(folder, language)) {
      workshop.write("l'été.jpg", picture);
      workshop.show(PLAN.formatted(limit));
      String before = workshop.text();
      return workshop.fixes(code).stream()
          .map(action -> action.getTitle() + "\n" + added(before, workshop.with(action)))
          .toList();
    }
  }

  private static String added(String before, String after) {
    String line =
        after.lines().filter(each -> !before.contains(each)).findFirst().orElseThrow().strip();
    assertEquals(before, after.replace("    " + line + "\n", ""));
    assertTrue(after.contains("    " + line + "\n    media "), after);
    assertEquals(
        SourceFormatter.Outcome.UNCHANGED,
        Compiler.create(Locale.ENGLISH).formatter().format(after).outcome());
    return line;
  }

  @Test
  void aPictureIsCroppedOrPadded() {
    assertEquals(
        List.of(
            "Note above it the command that crops it to 640 × 640 for vitrine (at least 1:1)\n"
                + "// magick 'l'\\''été.jpg' -auto-orient -gravity center -crop 640x640+0+0 +repage"
                + " 'l'\\''été-2.jpg'",
            "Note above it the command that adds margins up to 800 × 800 for vitrine (at least"
                + " 1:1)\n"
                + "// magick 'l'\\''été.jpg' -auto-orient -background white -gravity center -extent"
                + " 800x800 'l'\\''été-2.jpg'"),
        offered("images ratio at least 1:1", "media-ratio", Locale.ENGLISH));
  }

  /** Stored as 64 × 48 with orientation 6 of EXIF, so that everybody sees 48 × 64. */
  @Test
  void aTurnedPictureIsMeasuredAsItIsSeen() throws IOException {
    Path turned =
        Path.of(System.getProperty("ligne.root"), "tests/org.ligne.media.tests/corpus/turned6.jpg");
    List<String> offered =
        offered(
            Files.readAllBytes(turned), "images ratio at least 1:1", "media-ratio", Locale.ENGLISH);
    assertEquals(2, offered.size());
    assertTrue(offered.getFirst().contains("-auto-orient -gravity center -crop 48x48+0+0"));
    assertTrue(offered.getLast().contains("-extent 64x64"), offered.getLast());
  }

  @Test
  void theNearestOfSomeShapesIsTheAim() {
    List<String> offered =
        offered("images ratio in \"1:1\", \"16:9\"", "media-ratio", Locale.ENGLISH);
    assertEquals(2, offered.size());
    assertTrue(offered.getFirst().contains("-crop 640x640+0+0"), offered.getFirst());
    assertTrue(offered.getLast().contains("-extent 800x800"), offered.getLast());
  }

  @Test
  void aPictureThatIsTooLargeIsScaled() {
    List<String> offered = offered("images width at most 320", "media-dimensions", Locale.FRENCH);
    assertEquals(1, offered.size());
    assertTrue(
        offered
            .getFirst()
            .startsWith("Noter au-dessus la commande qui le réduit à 320 × 400 pour vitrine"),
        offered.getFirst());
    assertTrue(offered.getFirst().contains("-resize 320x400!"), offered.getFirst());
  }

  @Test
  void nothingIsNotedTwice() {
    try (Workshop workshop = new Workshop(folder, Locale.ENGLISH)) {
      workshop.write("l'été.jpg", SampleFile.PICTURE.bytes());
      workshop.show(PLAN.formatted("images ratio at least 1:1"));
      CodeAction first = workshop.fixes("media-ratio").getFirst();
      List<String> left =
          workshop.apply(first).fixes("media-ratio").stream().map(CodeAction::getTitle).toList();
      assertEquals(1, left.size());
      assertTrue(left.getFirst().contains("margins"), left.getFirst());
    }
  }
}
