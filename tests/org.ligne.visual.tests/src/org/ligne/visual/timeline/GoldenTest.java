package org.ligne.visual.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.ligne.visual.draw.Palettes;
import org.ligne.visual.scene.Scene;
import org.ligne.visual.scene.SceneFile;

/** Whole pictures, as files. {@code -Dligne.golden=write} writes them anew: then look at them. */
class GoldenTest {
  private static final boolean WRITING = "write".equals(System.getProperty("ligne.golden"));
  private static final Path ROOT =
      Path.of(System.getProperty("ligne.root"), "tests/org.ligne.visual.tests/testdata/golden");

  private static void check(String name, Scene scene, Palettes palette) throws IOException {
    String svg = SceneFile.svg(scene, palette, name);
    Path file = ROOT.resolve(name + ".svg");
    if (WRITING) {
      Files.writeString(file, svg);
    }
    String expected = Files.exists(file) ? Files.readString(file).replace("\r\n", "\n") : "";
    assertEquals(expected, svg);
  }

  @Test
  void days() throws IOException {
    Timeline timeline = Timeline.of(Plans.small(Locale.FRENCH), Plans.NOW);
    check("timeline", timeline.scene(timeline.fitting(1000), 1000, 480), Palettes.LIGHT);
  }

  @Test
  void overview() throws IOException {
    Timeline timeline = Timeline.of(Plans.small(Locale.ENGLISH), Plans.NOW);
    check(
        "overview",
        timeline.overview(800).framed(Plans.NOW, Plans.NOW.plusSeconds(400_000)),
        Palettes.DARK);
  }
}
