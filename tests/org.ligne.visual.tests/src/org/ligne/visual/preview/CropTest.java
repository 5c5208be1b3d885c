package org.ligne.visual.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.ligne.model.value.Ratio;
import org.ligne.visual.draw.Box;

class CropTest {
  private static final double NEAR = 1e-6;

  private static Crop of(int width, int height, String min, String max) {
    return Crop.of(width, height, Ratio.parse(min), Optional.ofNullable(max).map(Ratio::parse));
  }

  @Test
  void leavesWhatFitsAsItIs() {
    Crop crop = of(1080, 1350, "4:5", "1.91:1");
    assertEquals(crop.whole(), crop.seen());
    assertFalse(crop.cuts());
  }

  @Test
  void cutsTheTopAndBottomOfWhatIsTooNarrow() {
    Crop crop = of(1000, 2000, "4:5", "1.91:1");
    assertEquals(new Box(0, 375, 1000, 1250), crop.seen());
    assertEquals(38, crop.downPercent());
    assertEquals(0, crop.acrossPercent());
  }

  @Test
  void cutsTheSidesOfWhatIsTooWide() {
    Crop crop = of(2000, 500, "1:1", "2:1");
    assertEquals(new Box(500, 0, 1000, 500), crop.seen());
    assertEquals(50, crop.acrossPercent());
  }

  @Test
  void whatHasNoWidestShapeIsNeverCutAtTheSides() {
    assertFalse(of(5000, 100, "2:3", null).cuts());
    assertTrue(of(100, 5000, "2:3", null).cuts());
  }

  /**
   * Whatever the picture and the shapes: inside, in the middle, of a shape that is wanted, whole.
   */
  @Test
  void isTheLargestMiddleOfAWantedShape() {
    SplittableRandom random = new SplittableRandom(7);
    for (int i = 0; i < 5000; i++) {
      int width = random.nextInt(1, 6000);
      int height = random.nextInt(1, 6000);
      Ratio one = Ratio.of(random.nextInt(1, 30), random.nextInt(1, 30));
      Ratio two = Ratio.of(random.nextInt(1, 30), random.nextInt(1, 30));
      Ratio min = one.compareTo(two) < 0 ? one : two;
      Ratio max = min == one ? two : one;
      check(Crop.of(width, height, min, Optional.of(max)), min, max);
    }
  }

  private static void check(Crop crop, Ratio min, Ratio max) {
    Box whole = crop.whole();
    Box seen = crop.seen();
    String all = crop + " " + min + " " + max;
    assertTrue(crop.shape() >= min.value() - NEAR * min.value(), all);
    assertTrue(crop.shape() <= max.value() + NEAR * max.value(), all);
    assertEquals(whole.width() / 2, seen.x() + seen.width() / 2, NEAR * whole.width(), all);
    assertEquals(whole.height() / 2, seen.y() + seen.height() / 2, NEAR * whole.height(), all);
    boolean wide = Math.abs(seen.width() - whole.width()) < NEAR * whole.width();
    boolean high = Math.abs(seen.height() - whole.height()) < NEAR * whole.height();
    assertTrue(wide || high, all);
    double shape = whole.width() / whole.height();
    boolean fits = shape >= min.value() && shape <= max.value();
    assertEquals(fits, wide && high, all);
  }
}
