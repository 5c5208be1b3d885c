package org.ligne.platform.check;

import org.ligne.media.Facts;
import org.ligne.model.campaign.Placement;
import org.ligne.model.diagnostic.Findings;
import org.ligne.model.platform.ChoiceLimit;
import org.ligne.model.platform.Measure;
import org.ligne.model.query.Bounds;
import org.ligne.model.query.Limits;
import org.ligne.model.value.Quantity;
import org.ligne.platform.force.Measures;
import org.ligne.platform.media.Measurements;

/**
 * Files are of the formats that the network takes, encoded as it takes them, and of one of its
 * shapes. A file that nobody has opened yet breaks no limit.
 */
final class MediaChoice extends LimitRule<ChoiceLimit> {
  MediaChoice() {
    super(ChoiceLimit.class);
  }

  @Override
  void check(Placement placement, ChoiceLimit limit, Findings out) {
    Carried.of(placement, limit.getKind()).stream()
        .filter(file -> !keeps(file.facts(), limit))
        .forEach(file -> report(file, limit, out));
  }

  /** Whether a file keeps a limit; what it has no word or number for, it keeps. */
  static boolean keeps(Facts facts, ChoiceLimit limit) {
    Measure measure = Limits.measure(limit);
    return Measures.isNumber(measure)
        ? Steps.of(limit).stream().anyMatch(step -> Measurements.isWithin(facts, measure, step))
        : limit.getValues().stream().anyMatch(word -> Measurements.is(facts, measure, word));
  }

  private static void report(Carried file, ChoiceLimit limit, Findings out) {
    if (Measures.isNumber(Limits.measure(limit))) {
      number(file, limit, out);
    } else {
      word(file, limit, out);
    }
  }

  private static void word(Carried file, ChoiceLimit limit, Findings out) {
    Measure measure = Limits.measure(limit);
    out.add(
        Evidence.finding(
            limit,
            file.place(),
            file.feature(),
            measure == Measure.FORMAT ? PlatformCode.MEDIA_FORMAT : PlatformCode.MEDIA_CODEC,
            file.path(),
            measure == Measure.SOUND ? 1 : 0,
            Measurements.word(file.facts(), measure).orElseThrow(),
            String.join(", ", limit.getValues())));
  }

  /** As for a range, of which the nearest of the values is both ends. */
  private static void number(Carried file, ChoiceLimit limit, Findings out) {
    Measure measure = Limits.measure(limit);
    Quantity found = Measurements.of(file.facts(), measure).orElseThrow();
    Bounds nearest = Steps.nearest(limit, found);
    out.add(
        Evidence.finding(
            limit,
            file.place(),
            file.feature(),
            MediaMeasure.code(measure),
            file.path(),
            measure.ordinal(),
            MediaMeasure.found(file.facts(), found, nearest.max(), measure),
            String.join(", ", limit.getValues()),
            nearest.isAbove(found) ? 1 : 0,
            Aims.of(file.facts(), measure, nearest),
            Aims.padded(file.facts(), measure, nearest)));
  }
}
