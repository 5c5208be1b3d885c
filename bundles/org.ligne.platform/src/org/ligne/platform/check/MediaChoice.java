package org.ligne.platform.check;

import org.ligne.media.Facts;
import org.ligne.model.campaign.CampaignPackage;
import org.ligne.model.campaign.Media;
import org.ligne.model.campaign.Placement;
import org.ligne.model.diagnostic.Findings;
import org.ligne.model.platform.ChoiceLimit;
import org.ligne.model.platform.Measure;
import org.ligne.model.query.Contents;
import org.ligne.model.query.Limits;
import org.ligne.model.query.Texts;
import org.ligne.platform.media.Measurements;
import org.ligne.platform.media.MediaFiles;

/**
 * Files are of the formats that the network takes, and encoded as it takes them. A file that nobody
 * has opened yet breaks no limit.
 */
final class MediaChoice extends LimitRule<ChoiceLimit> {
  MediaChoice() {
    super(ChoiceLimit.class);
  }

  @Override
  void check(Placement placement, ChoiceLimit limit, Findings out) {
    for (Media medium : Texts.media(Contents.content(placement), placement.getChannel())) {
      MediaFiles.facts(medium)
          .filter(facts -> FileKinds.is(limit.getKind(), MediaFiles.kind(facts)))
          .filter(facts -> !keeps(facts, limit))
          .ifPresent(facts -> report(medium, facts, limit, out));
    }
  }

  /** Whether a file keeps a limit; what it has no word for, it keeps. */
  static boolean keeps(Facts facts, ChoiceLimit limit) {
    Measure measure = Limits.measure(limit);
    return limit.getValues().stream().anyMatch(word -> Measurements.is(facts, measure, word));
  }

  private static void report(Media medium, Facts facts, ChoiceLimit limit, Findings out) {
    Measure measure = Limits.measure(limit);
    out.add(
        Evidence.finding(
            limit,
            medium,
            CampaignPackage.Literals.MEDIA__PATH,
            measure == Measure.FORMAT ? PlatformCode.MEDIA_FORMAT : PlatformCode.MEDIA_CODEC,
            medium.getPath(),
            measure == Measure.SOUND ? 1 : 0,
            Measurements.word(facts, measure).orElseThrow(),
            String.join(", ", limit.getValues())));
  }
}
