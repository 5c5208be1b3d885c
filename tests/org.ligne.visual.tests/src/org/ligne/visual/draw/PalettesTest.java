package org.ligne.visual.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ligne.visual.draw.Ink.Role;

class PalettesTest {
  private static final double TEXT = 4.5;
  private static final double SHAPE = 3;
  private static final double APART = 20;

  private static double contrast(Palettes palette, Ink ink, Ink ground) {
    return Colours.contrast(palette.rgb(ink), palette.rgb(ground));
  }

  /** Whatever texts are written on. */
  private static List<Ink> grounds(Palettes palette) {
    List<Ink> grounds =
        new ArrayList<>(
            List.of(
                Role.PAPER,
                Role.PANEL,
                Role.CLOSED,
                Role.OUTSIDE,
                Role.SPECIAL,
                Role.EVENT,
                Role.BLACKOUT,
                Role.PHASE,
                Role.CARD,
                Role.SELECTION,
                Role.HOVER,
                Role.ERROR_GROUND,
                Role.WARNING_GROUND,
                Role.GOOD_GROUND));
    for (int i = -1; i < palette.pillars(); i++) {
      grounds.add(new Ink.PillarGround(i));
    }
    return grounds;
  }

  @ParameterizedTest
  @EnumSource
  void textsAreReadOnEveryGround(Palettes palette) {
    for (Ink ground : grounds(palette)) {
      for (Ink text : List.of(Role.TEXT, Role.MUTED)) {
        double contrast = contrast(palette, text, ground);
        assertTrue(contrast >= TEXT, text + " on " + ground + ": " + contrast);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void colouredTextsAreReadOnPaper(Palettes palette) {
    for (Ink ground : List.of(Role.PAPER, Role.PANEL, Role.HOVER)) {
      for (Ink text : List.of(Role.ACCENT, Role.ERROR, Role.WARNING, Role.GOOD)) {
        double contrast = contrast(palette, text, ground);
        assertTrue(contrast >= TEXT, text + " on " + ground + ": " + contrast);
      }
    }
    assertTrue(contrast(palette, Role.ON_ACCENT, Role.ACCENT) >= TEXT);
    assertTrue(contrast(palette, Role.ON_NOW, Role.NOW) >= TEXT);
    assertTrue(contrast(palette, Role.ERROR, Role.ERROR_GROUND) >= TEXT);
    assertTrue(contrast(palette, Role.WARNING, Role.WARNING_GROUND) >= TEXT);
    assertTrue(contrast(palette, Role.GOOD, Role.GOOD_GROUND) >= TEXT);
  }

  @ParameterizedTest
  @EnumSource
  void marksAreSeenOnCards(Palettes palette) {
    for (int i = 0; i < palette.pillars(); i++) {
      for (Ink mark : List.of(Role.ERROR, Role.WARNING, Role.GOOD)) {
        double contrast = contrast(palette, mark, new Ink.PillarGround(i));
        assertTrue(contrast >= SHAPE, mark + " on pillar " + i + ": " + contrast);
      }
      assertTrue(contrast(palette, new Ink.Pillar(i), Role.PAPER) >= SHAPE, "pillar " + i);
    }
  }

  @ParameterizedTest
  @EnumSource
  void pillarsAreToldApartWhateverTheEyes(Palettes palette) {
    for (Sight sight : Sight.values()) {
      for (int i = 0; i < palette.pillars(); i++) {
        for (int j = 0; j < i; j++) {
          double distance =
              sight.distance(palette.rgb(new Ink.Pillar(i)), palette.rgb(new Ink.Pillar(j)));
          assertTrue(distance >= APART, sight + ": " + i + " and " + j + " are " + distance);
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void heatGoesOneWayInLightness(Palettes palette) {
    List<Double> steps =
        Stream.iterate(0, i -> i <= 100, i -> i + 5)
            .map(i -> Colours.luminance(palette.rgb(new Ink.Heat(i))))
            .toList();
    double way = Math.signum(steps.getLast() - steps.getFirst());
    for (int i = 1; i < steps.size(); i++) {
      assertEquals(way, Math.signum(steps.get(i) - steps.get(i - 1)), "step " + i);
    }
  }

  @ParameterizedTest
  @EnumSource
  void figuresAreReadOnEveryHeat(Palettes palette) {
    for (int i = 0; i <= 100; i++) {
      assertTrue(contrast(palette, new Ink.OnHeat(i), new Ink.Heat(i)) >= TEXT, "heat " + i);
    }
  }

  @Test
  void coloursRepeatAfterTheLast() {
    int count = Palettes.LIGHT.pillars();
    assertEquals(
        Palettes.LIGHT.rgb(new Ink.Pillar(1)), Palettes.LIGHT.rgb(new Ink.Pillar(count + 1)));
    assertEquals(Palettes.LIGHT.rgb(new Ink.Heat(100)), Palettes.LIGHT.rgb(new Ink.Heat(250)));
  }
}
