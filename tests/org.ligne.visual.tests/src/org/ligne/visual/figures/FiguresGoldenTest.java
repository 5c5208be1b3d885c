package org.ligne.visual.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.ligne.visual.draw.Palettes;
import org.ligne.visual.load.Loads;
import org.ligne.visual.mix.Dimension;
import org.ligne.visual.mix.Mixes;
import org.ligne.visual.scene.Scene;
import org.ligne.visual.scene.SceneFile;

/** Whole pictures, as files. {@code -Dligne.golden=write} writes them anew: then look at them. */
class FiguresGoldenTest {
  private static final boolean WRITING = "write".equals(System.getProperty("ligne.golden"));
  private static final Path ROOT =
      Path.of(System.getProperty("ligne.root"), "tests/org.ligne.visual.tests/testdata/golden");
  private static final Frame FRAME = new Frame(900, Sheets.NOW);

  private static void check(String name, Scene scene, Palettes palette) throws IOException {
    String svg = SceneFile.svg(scene, palette, name);
    assertEquals(svg, SceneFile.svg(scene, palette, name), "the same picture twice");
    Path file = ROOT.resolve(name + ".svg");
    if (WRITING) {
      Files.writeString(file, svg);
    }
    String expected = Files.exists(file) ? Files.readString(file).replace("\r\n", "\n") : "";
    assertEquals(expected, svg);
  }

  @Test
  void mix() throws IOException {
    Scene mix = Mixes.scene(Sheets.small(Locale.ENGLISH), Dimension.PILLAR, FRAME);
    check("mix", mix, Palettes.LIGHT);
  }

  @Test
  void load() throws IOException {
    check("load", Loads.scene(Sheets.small(Locale.FRENCH), FRAME), Palettes.DARK);
  }
}
