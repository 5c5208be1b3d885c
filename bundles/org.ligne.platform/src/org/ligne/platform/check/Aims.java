package org.ligne.platform.check;

import java.math.BigDecimal;
import org.ligne.media.Facts;
import org.ligne.model.platform.Measure;
import org.ligne.model.platform.MeasureLimit;
import org.ligne.model.query.Bounds;
import org.ligne.model.value.Quantity;
import org.ligne.platform.media.Extent;

/** To what exactly a picture can be cropped, padded or scaled so that it keeps a limit. */
final class Aims {
  private Aims() {}

  /**
   * Width and height in words that are the same in every language: of what it is cropped or scaled
   * to. Empty when it is no picture, or the limit is about something else.
   */
  static String of(Facts facts, MeasureLimit limit) {
    return of(facts, limit.getMeasure(), Bounds.of(limit));
  }

  /** The same for bounds of a measure. */
  static String of(Facts facts, Measure measure, Bounds bounds) {
    return Extent.of(facts).map(extent -> aim(extent, measure, bounds)).orElse("");
  }

  /** Width and height of the picture with margins that give it its shape; empty as above. */
  static String padded(Facts facts, MeasureLimit limit) {
    return padded(facts, limit.getMeasure(), Bounds.of(limit));
  }

  /** The same for bounds of a measure. */
  static String padded(Facts facts, Measure measure, Bounds bounds) {
    return measure == Measure.RATIO
        ? Extent.of(facts).map(it -> it.padded(bounds).toString()).orElse("")
        : "";
  }

  private static String aim(Extent extent, Measure measure, Bounds bounds) {
    return switch (measure) {
      case RATIO -> extent.cropped(bounds).toString();
      case WIDTH -> scaled(extent, bound(bounds, extent.width()).intValue());
      case HEIGHT -> scaled(extent, byHeight(extent, bound(bounds, extent.height())));
      case PIXELS -> scaled(extent, byPixels(extent, bound(bounds, extent.pixels())));
      default -> "";
    };
  }

  private static BigDecimal bound(Bounds bounds, long found) {
    Quantity max = bounds.max();
    boolean above = max != null && max.amount().compareTo(BigDecimal.valueOf(found)) < 0;
    return above ? max.amount() : bounds.min().amount();
  }

  private static String scaled(Extent extent, int width) {
    return extent.scaledTo(Math.max(extent.step(), width - width % extent.step())).toString();
  }

  private static int byHeight(Extent extent, BigDecimal height) {
    return (int) (height.doubleValue() * extent.width() / extent.height());
  }

  private static int byPixels(Extent extent, BigDecimal pixels) {
    return (int) (extent.width() * Math.sqrt(pixels.doubleValue() / extent.pixels()));
  }
}
