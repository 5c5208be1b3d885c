package org.ligne.platform.media;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import org.ligne.media.CaptionFacts;
import org.ligne.media.DocumentFacts;
import org.ligne.media.Facts;
import org.ligne.media.ImageFacts;
import org.ligne.media.VideoFacts;
import org.ligne.model.query.Bounds;
import org.ligne.model.value.Quantity;
import org.ligne.model.value.Unit;

/**
 * How wide and high a picture is shown, in pixels.
 *
 * @param width across
 * @param height down
 * @param step in what steps programs can choose width and height: films have even numbers
 */
public record Extent(int width, int height, int step) {
  private static final int FILM_STEP = 2;

  /** What divisions may be off by. */
  private static final BigDecimal HAIR = new BigDecimal("1e-6");

  /** The picture of an image or film; a document has none. */
  public static Optional<Extent> of(Facts facts) {
    return switch (facts) {
      case ImageFacts image -> Optional.of(new Extent(image.width(), image.height(), 1));
      case VideoFacts video -> {
        int width = (int) Math.round(video.picture().width() * video.picture().pixelRatio());
        yield Optional.of(new Extent(width, video.picture().height(), FILM_STEP));
      }
      case DocumentFacts document -> Optional.empty();
      case CaptionFacts captions -> Optional.empty();
    };
  }

  /** Width times height. */
  public long pixels() {
    return (long) width * height;
  }

  /** Width divided by height. */
  public Quantity ratio() {
    return Quantity.of(
        BigDecimal.valueOf(width).divide(BigDecimal.valueOf(height), MathContext.DECIMAL64),
        Unit.RATIO);
  }

  /**
   * Whether its shape keeps bounds. Pictures have whole pixels, so one that is off by less than a
   * step has the shape as nearly as there is.
   */
  public boolean isWithin(Bounds shape) {
    return !isTallerThan(shape.min()) && !isWiderThan(shape.max());
  }

  private boolean isTallerThan(Quantity least) {
    return least != null
        && times(height, least).subtract(BigDecimal.valueOf(width)).compareTo(slack(least)) >= 0;
  }

  private boolean isWiderThan(Quantity most) {
    return most != null
        && BigDecimal.valueOf(width).subtract(times(height, most)).compareTo(slack(most)) >= 0;
  }

  /** A step of the width, or what a step of the height makes of it. */
  private BigDecimal slack(Quantity shape) {
    return BigDecimal.valueOf(step).multiply(shape.amount().max(BigDecimal.ONE));
  }

  /** The largest part of it that keeps bounds which it does not. */
  public Extent cropped(Bounds shape) {
    return isTallerThan(shape.min())
        ? new Extent(width, down(over(width, shape.min())), step)
        : new Extent(down(times(height, shape.max())), height, step);
  }

  /** The smallest picture around it that keeps bounds which it does not. */
  public Extent padded(Bounds shape) {
    return isTallerThan(shape.min())
        ? new Extent(up(times(height, shape.min())), height, step)
        : new Extent(width, up(over(width, shape.max())), step);
  }

  /** The same picture at another width, at least one step high. */
  public Extent scaledTo(int other) {
    BigDecimal high = BigDecimal.valueOf(height).multiply(BigDecimal.valueOf(other));
    int down = down(high.divide(BigDecimal.valueOf(width), MathContext.DECIMAL64));
    return new Extent(other, Math.max(step, down), step);
  }

  private static BigDecimal times(int pixels, Quantity shape) {
    return BigDecimal.valueOf(pixels).multiply(shape.amount());
  }

  private static BigDecimal over(int pixels, Quantity shape) {
    return BigDecimal.valueOf(pixels).divide(shape.amount(), MathContext.DECIMAL64);
  }

  private int down(BigDecimal pixels) {
    int whole = pixels.add(HAIR).setScale(0, RoundingMode.FLOOR).intValue();
    return Math.max(step, whole - whole % step);
  }

  private int up(BigDecimal pixels) {
    int whole = pixels.subtract(HAIR).setScale(0, RoundingMode.CEILING).intValue();
    return whole + whole % step;
  }

  /** Width and height as people write them: {@code 1080 × 1350}. */
  @Override
  public String toString() {
    return width + " × " + height;
  }
}
