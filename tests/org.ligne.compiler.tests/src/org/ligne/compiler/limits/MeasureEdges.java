package org.ligne.compiler.limits;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.ligne.compiler.limits.Shots.Shot;
import org.ligne.media.Format;
import org.ligne.model.platform.Measure;
import org.ligne.model.platform.MeasureLimit;
import org.ligne.model.query.Bounds;
import org.ligne.model.value.Quantity;
import org.ligne.platform.check.PlatformCode;

/** The edges of what is measured of files. */
final class MeasureEdges {
  private static final int HIGH = 10_000;

  /** More than pixels of a film can be off, which have even numbers, or its rate. */
  private static final BigDecimal FURTHER = new BigDecimal("0.01");

  private MeasureEdges() {}

  static List<Edge> of(MeasureLimit limit) {
    Shot shot = Edges.shot(limit.getKind());
    if (shot == null) {
      return List.of();
    }
    Bounds bounds = Bounds.of(limit);
    List<Edge> edges = new ArrayList<>();
    if (bounds.max() != null) {
      edges.add(edge(limit, shot, bounds.max(), 1));
    }
    if (bounds.min() != null) {
      edges.add(edge(limit, shot, bounds.min(), -1));
    }
    return edges;
  }

  private static Edge edge(MeasureLimit limit, Shot shot, Quantity bound, int side) {
    Measure measure = limit.getMeasure();
    BigDecimal base = bound.inBase();
    Shot inside = with(shot, measure, base);
    Shot beyond = with(shot, measure, base.add(step(measure, base, side)));
    return new Edge(
        (side > 0 ? "at most " : "at least ") + bound,
        stage -> stage.file(inside.facts()),
        stage -> stage.file(beyond.facts()),
        code(measure));
  }

  private static BigDecimal step(Measure measure, BigDecimal base, int side) {
    BigDecimal step =
        switch (measure) {
          case RATIO -> base.multiply(FURTHER).max(new BigDecimal("0.001"));
          case RATE -> base.multiply(FURTHER);
          case BITRATE -> BigDecimal.valueOf(8);
          default -> BigDecimal.ONE;
        };
    return step.multiply(BigDecimal.valueOf(side));
  }

  private static Shot with(Shot shot, Measure measure, BigDecimal value) {
    return switch (measure) {
      case SIZE -> shot.bytes(value.longValueExact());
      case WIDTH -> shot.sized(value.intValueExact(), shot.height());
      case HEIGHT -> shot.sized(shot.width(), value.intValueExact());
      case PIXELS -> shot.sized(value.intValueExact(), 1);
      case RATIO -> shaped(shot, value);
      case DURATION -> shot.lasting(Duration.ofMillis(value.longValueExact()));
      case RATE -> shot.rate(value.doubleValue());
      case BITRATE -> shot.lasting(Duration.ofSeconds(8)).bytes(value.longValueExact());
      case FRAMES -> shot.as(Format.GIF).frames(value.intValueExact());
      case PAGES -> shot.frames(value.intValueExact());
      case OPTIONS, PARTS, FORMAT, CODEC, SOUND ->
          throw new IllegalArgumentException(measure.getLiteral());
    };
  }

  static Shot shaped(Shot shot, BigDecimal ratio) {
    BigDecimal width = ratio.multiply(BigDecimal.valueOf(HIGH));
    return shot.sized(width.setScale(0, RoundingMode.HALF_UP).intValueExact(), HIGH);
  }

  private static PlatformCode code(Measure measure) {
    return switch (measure) {
      case SIZE -> PlatformCode.MEDIA_SIZE;
      case WIDTH, HEIGHT, PIXELS -> PlatformCode.MEDIA_DIMENSIONS;
      case RATIO -> PlatformCode.MEDIA_RATIO;
      case DURATION -> PlatformCode.MEDIA_DURATION;
      case RATE, BITRATE, FRAMES -> PlatformCode.MEDIA_RATE;
      case PAGES -> PlatformCode.MEDIA_PAGES;
      case OPTIONS, PARTS, FORMAT, CODEC, SOUND ->
          throw new IllegalArgumentException(measure.getLiteral());
    };
  }
}
