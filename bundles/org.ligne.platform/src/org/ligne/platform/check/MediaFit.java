package org.ligne.platform.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.ligne.media.Facts;
import org.ligne.model.campaign.Media;
import org.ligne.model.campaign.Placement;
import org.ligne.model.diagnostic.Worded;
import org.ligne.model.platform.ChoiceLimit;
import org.ligne.model.platform.Limit;
import org.ligne.model.platform.Measure;
import org.ligne.model.platform.MeasureLimit;
import org.ligne.model.query.Bounds;
import org.ligne.model.query.Limits;
import org.ligne.platform.force.LimitsInForce;
import org.ligne.platform.force.Measures;
import org.ligne.platform.force.Term;
import org.ligne.platform.media.Amount;
import org.ligne.platform.media.Extent;
import org.ligne.platform.media.Measurements;
import org.ligne.platform.media.MediaFiles;
import org.ligne.platform.media.Range;

/**
 * How a file stands to one limit of a network.
 *
 * @param limit the limit
 * @param measure what it is about
 * @param takes what the network takes
 * @param has what the file has
 * @param keeps whether that is taken
 */
public record MediaFit(Limit limit, Measure measure, Worded takes, Worded has, boolean keeps) {

  /**
   * How a medium of a post stands to all limits that hold for it on the first day the post can be
   * published on. None while its file is not known.
   */
  public static List<MediaFit> of(Placement placement, Media medium) {
    return MediaFiles.facts(medium).map(facts -> of(placement, facts)).orElse(List.of());
  }

  private static List<MediaFit> of(Placement placement, Facts facts) {
    LimitsInForce force = LimitsInForce.of(placement);
    LocalDate day = Term.of(placement).first();
    return Stream.concat(
            force.on(day, MeasureLimit.class).stream()
                .filter(limit -> FileKinds.is(limit.getKind(), MediaFiles.kind(facts)))
                .flatMap(limit -> of(facts, limit).stream()),
            force.on(day, ChoiceLimit.class).stream()
                .filter(limit -> FileKinds.is(limit.getKind(), MediaFiles.kind(facts)))
                .flatMap(limit -> of(facts, limit).stream()))
        .toList();
  }

  private static Optional<MediaFit> of(Facts facts, MeasureLimit limit) {
    Measure measure = limit.getMeasure();
    Range range = new Range(Bounds.of(limit), measure);
    boolean keeps = MediaMeasure.keeps(facts, limit);
    return Measurements.of(facts, measure)
        .map(found -> new MediaFit(limit, measure, range, has(facts, limit, keeps), keeps));
  }

  private static Worded has(Facts facts, MeasureLimit limit, boolean keeps) {
    Measure measure = limit.getMeasure();
    if (measure == Measure.RATIO) {
      return plain(Extent.of(facts).orElseThrow().toString());
    }
    Bounds bounds = Bounds.of(limit);
    var found = Measurements.of(facts, measure).orElseThrow();
    return keeps
        ? Amount.of(found, measure)
        : Amount.against(bounds.isAbove(found) ? bounds.max() : bounds.min(), found, measure);
  }

  private static Optional<MediaFit> of(Facts facts, ChoiceLimit limit) {
    Measure measure = Limits.measure(limit);
    Worded takes = plain(String.join(", ", limit.getValues()));
    boolean keeps = MediaChoice.keeps(facts, limit);
    return has(facts, measure).map(has -> new MediaFit(limit, measure, takes, has, keeps));
  }

  private static Optional<Worded> has(Facts facts, Measure measure) {
    if (measure == Measure.RATIO) {
      return Extent.of(facts).map(extent -> plain(extent.toString()));
    }
    return Measures.isNumber(measure)
        ? Measurements.of(facts, measure).map(found -> Amount.of(found, measure))
        : Measurements.word(facts, measure).map(MediaFit::plain);
  }

  private static Worded plain(String words) {
    return (Locale language) -> words;
  }

  /** To what it can be cropped or scaled so that it keeps the limit; empty when it does. */
  public String aim(Facts facts) {
    return bounds(facts).map(bounds -> Aims.of(facts, measure, bounds)).orElse("");
  }

  /** To what it can be padded so that it has a shape that keeps the limit; empty when it does. */
  public String padding(Facts facts) {
    return bounds(facts).map(bounds -> Aims.padded(facts, measure, bounds)).orElse("");
  }

  /** The bounds to aim at; of values to choose from, the nearest. */
  private Optional<Bounds> bounds(Facts facts) {
    if (keeps) {
      return Optional.empty();
    }
    return switch (limit) {
      case MeasureLimit measured -> Optional.of(Bounds.of(measured));
      case ChoiceLimit choice when Measures.isNumber(measure) ->
          Measurements.of(facts, measure).map(found -> Steps.nearest(choice, found));
      default -> Optional.empty();
    };
  }
}
