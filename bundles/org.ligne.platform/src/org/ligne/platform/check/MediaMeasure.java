package org.ligne.platform.check;

import java.util.Optional;
import org.ligne.media.Facts;
import org.ligne.model.campaign.Placement;
import org.ligne.model.diagnostic.Findings;
import org.ligne.model.platform.Measure;
import org.ligne.model.platform.MeasureLimit;
import org.ligne.model.query.Bounds;
import org.ligne.model.value.Quantity;
import org.ligne.platform.media.Amount;
import org.ligne.platform.media.Extent;
import org.ligne.platform.media.Measurements;
import org.ligne.platform.media.Range;

/**
 * Files are as large, wide, long and so on as the network takes. A file that nobody has opened yet,
 * or that does not say, breaks no limit.
 */
final class MediaMeasure extends LimitRule<MeasureLimit> {
  MediaMeasure() {
    super(MeasureLimit.class);
  }

  @Override
  void check(Placement placement, MeasureLimit limit, Findings out) {
    Carried.of(placement, limit.getKind()).forEach(file -> check(file, limit, out));
  }

  private static void check(Carried file, MeasureLimit limit, Findings out) {
    Facts facts = file.facts();
    if (!keeps(facts, limit)) {
      Bounds bounds = Bounds.of(limit);
      Quantity found = Measurements.of(facts, limit.getMeasure()).orElseThrow();
      boolean above = bounds.isAbove(found);
      Quantity bound = above ? bounds.max() : bounds.min();
      out.add(
          Evidence.finding(
              limit,
              file.place(),
              file.feature(),
              code(limit.getMeasure()),
              file.path(),
              limit.getMeasure().ordinal(),
              found(facts, found, bound, limit.getMeasure()),
              new Range(bounds, limit.getMeasure()),
              above ? 1 : 0,
              Aims.of(facts, limit),
              Aims.padded(facts, limit)));
    }
  }

  /** Whether a file keeps a limit; what it has no number for, it keeps. */
  static boolean keeps(Facts facts, MeasureLimit limit) {
    return Measurements.isWithin(facts, limit.getMeasure(), Bounds.of(limit));
  }

  static Object found(Facts facts, Quantity found, Quantity bound, Measure measure) {
    Optional<Extent> extent = measure == Measure.RATIO ? Extent.of(facts) : Optional.empty();
    return extent.isPresent() ? extent.get().toString() : Amount.against(bound, found, measure);
  }

  static PlatformCode code(Measure measure) {
    return switch (measure) {
      case SIZE -> PlatformCode.MEDIA_SIZE;
      case WIDTH, HEIGHT, PIXELS -> PlatformCode.MEDIA_DIMENSIONS;
      case RATIO -> PlatformCode.MEDIA_RATIO;
      case DURATION -> PlatformCode.MEDIA_DURATION;
      case RATE, BITRATE, FRAMES -> PlatformCode.MEDIA_RATE;
      case PAGES -> PlatformCode.MEDIA_PAGES;
      case OPTIONS, PARTS, FORMAT, CODEC, SOUND ->
          throw new IllegalArgumentException("no file has it: " + measure);
    };
  }
}
