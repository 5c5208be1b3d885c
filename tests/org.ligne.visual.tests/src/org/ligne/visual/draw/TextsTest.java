package org.ligne.visual.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextsTest {
  private static final String TEXT =
      "Le calendrier de l’Avent ne trouve pas de place, anticonstitutionnellement 🍵🍵 parlant.";

  private final Surface surface = new SvgSurface(Palettes.LIGHT, 0, 0, "");

  @Test
  void neverMakesALineThatDoesNotFit() {
    for (int width = 20; width < 500; width += 7) {
      for (String line : Texts.wrapped(surface, TEXT, Face.SMALL, width, 100)) {
        assertTrue(surface.width(line, Face.SMALL) <= width, width + ": " + line);
      }
      String fitting = Texts.fitting(surface, TEXT, Face.NORMAL, width);
      assertTrue(surface.width(fitting, Face.NORMAL) <= width, width + ": " + fitting);
    }
  }

  @Test
  void losesNothingWhereThereAreLinesEnough() {
    List<String> lines = Texts.wrapped(surface, TEXT, Face.NORMAL, 200, 100);
    assertEquals(TEXT, String.join(" ", lines));
  }

  @Test
  void saysThatThereIsMore() {
    List<String> lines = Texts.wrapped(surface, TEXT, Face.NORMAL, 120, 2);
    assertEquals(2, lines.size());
    assertTrue(lines.getLast().endsWith("…"));
  }

  @Test
  void measuresLettersAsFontsDo() {
    assertEquals(12 * 0.556, surface.width("0", Face.NORMAL), 1e-9);
    assertEquals(0, surface.width("\u0301", Face.NORMAL));
    assertTrue(surface.width("茶", Face.NORMAL) > surface.width("t", Face.NORMAL));
    assertTrue(surface.width("é", Face.STRONG) >= surface.width("é", Face.NORMAL));
  }
}
