package org.ligne.visual.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ligne.compiler.load.Project;
import org.ligne.model.value.LanguageTag;
import org.ligne.visual.draw.Box;
import org.ligne.visual.draw.Palettes;
import org.ligne.visual.draw.SvgSurface;
import org.ligne.visual.scene.Scene;
import org.ligne.visual.scene.SceneState;

/**
 * Posts of the tea house on each of its networks. {@code -Dligne.golden=write} writes them anew.
 */
class PreviewGoldenTest {
  private static final boolean WRITING = "write".equals(System.getProperty("ligne.golden"));
  private static final Path ROOT =
      Path.of(System.getProperty("ligne.root"), "tests/org.ligne.visual.tests/testdata/golden");
  private static final Project TEA = Examples.tea();
  private static final ZonedDateTime AT =
      ZonedDateTime.parse("2026-09-08T12:30+02:00[Europe/Paris]");

  @ParameterizedTest
  @CsvSource({
    "instagram, Rentree/Carnet/instagram, fr, fr, LIGHT, false, 0",
    "instagram-whole, Rentree/Carnet/instagram, en, en, LIGHT, true, 0",
    "instagram-carousel, Rentree/CoulissesDuCarnet/instagram, fr, fr, DARK, false, 1",
    "instagram-reel, Rentree/TroisMinutes/instagram, en, fr, LIGHT, false, 0",
    "facebook, Rentree/Carnet/facebook, fr, en, LIGHT, false, 0",
    "x, Rentree/Carnet/x, fr, fr, LIGHT, false, 0",
    "linkedin, Rentree/Carnet/linkedin, en, en, HIGH_CONTRAST, false, 0",
    "newsletter, Rentree/Carnet/newsletter, fr, fr, LIGHT, false, 0",
    "youtube, Rentree/TroisMinutes/youtube, fr, fr, LIGHT, false, 0",
    "x-thread, Rentree/BoiteEtLumiere/x, fr, fr, LIGHT, false, 0",
    "x-poll, Automne/CarteDesThes/x, fr, en, DARK, false, 0",
    "instagram-comment, Rentree/AvantLaCloche/instagram, en, en, LIGHT, false, 0",
    "youtube-captions, Rentree/TroisMinutes/youtube, en, fr, LIGHT, false, 0",
    "pinterest, Rentree/AccordDuSamedi/pinterest/1, en, en, LIGHT, false, 0"
  })
  void looksAsBefore(
      String name,
      String entry,
      String language,
      String reader,
      Palettes palette,
      boolean unfolded,
      int part)
      throws IOException {
    View view = new View(400, LanguageTag.parse(language), unfolded, part, Optional.of(AT));
    Draft draft = Examples.draft(TEA, entry);
    String svg = svg(draft, view, Locale.forLanguageTag(reader), palette);
    Path file = ROOT.resolve("preview-" + name + ".svg");
    if (WRITING) {
      Files.writeString(file, svg);
    }
    String expected = Files.exists(file) ? Files.readString(file).replace("\r\n", "\n") : "";
    assertEquals(expected, svg);
  }

  /** Pictures are linked: held in the file, they would be most of it. */
  private static String svg(Draft draft, View view, Locale reader, Palettes palette) {
    SvgSurface measure = new SvgSurface(palette, 0, 0, "m");
    Scene scene = Previews.scene(draft, view, reader, measure);
    SvgSurface surface = new SvgSurface(palette, scene.width(), scene.height(), "ligne");
    surface.linking(
        photo -> "../../../../examples/maison-du-the/assets/" + photo.file().getFileName());
    scene.paint(surface, new Box(0, 0, scene.width(), scene.height()), SceneState.CALM);
    return surface.file(draft.title());
  }
}
