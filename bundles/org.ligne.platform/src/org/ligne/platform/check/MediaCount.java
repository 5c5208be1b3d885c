package org.ligne.platform.check;

import static org.ligne.platform.check.PlatformCode.TOO_FEW_MEDIA;
import static org.ligne.platform.check.PlatformCode.TOO_MANY_MEDIA;

import java.util.List;
import org.ligne.model.campaign.CampaignPackage;
import org.ligne.model.campaign.Media;
import org.ligne.model.campaign.Placement;
import org.ligne.model.diagnostic.Findings;
import org.ligne.model.platform.Limit;
import org.ligne.model.platform.MediaKind;
import org.ligne.model.platform.MediaLimit;
import org.ligne.model.platform.TextOnlyLimit;
import org.ligne.model.query.Contents;
import org.ligne.model.query.Days;
import org.ligne.model.query.Texts;
import org.ligne.platform.force.LimitsInForce;
import org.ligne.platform.media.MediaFiles;

/** A post has as many images, videos and documents as the network takes, neither more nor fewer. */
final class MediaCount extends LimitRule<MediaLimit> {
  MediaCount() {
    super(MediaLimit.class);
  }

  @Override
  void check(Placement placement, MediaLimit limit, Findings out) {
    if (limit.getCount() == null || !FileKinds.isFile(limit.getKind())) {
      return;
    }
    List<Media> all = Texts.media(Contents.content(placement), placement.getChannel());
    List<Media> counted = all.stream().filter(file -> is(limit.getKind(), file)).toList();
    if (counted.size() > Days.max(limit.getCount())) {
      tooMany(placement, limit, counted, out);
    } else if (counted.size() < limit.getCount().getMin()
        && !(all.isEmpty() && refusesTextAlone(placement))) {
      tooFew(placement, limit, counted, out);
    }
  }

  private static boolean is(MediaKind kind, Media file) {
    return MediaFiles.kind(file).filter(found -> FileKinds.is(kind, found)).isPresent();
  }

  /** Whether another rule reports a post without any media. */
  private static boolean refusesTextAlone(Placement placement) {
    return LimitsInForce.candidates(Contents.format(placement), placement.getChannel()).stream()
        .anyMatch(MediaCount::isTextAloneRefused);
  }

  private static boolean isTextAloneRefused(Limit limit) {
    return limit instanceof TextOnlyLimit alone && !alone.isUnknown() && !alone.isAllowed();
  }

  private static void tooMany(
      Placement placement, MediaLimit limit, List<Media> counted, Findings out) {
    int max = Days.max(limit.getCount());
    out.add(
        Evidence.finding(
            limit,
            counted.get(max),
            CampaignPackage.Literals.MEDIA__PATH,
            TOO_MANY_MEDIA,
            limit.getKind().ordinal(),
            counted.size(),
            max,
            Names.content(placement),
            Names.channel(placement)));
  }

  private static void tooFew(
      Placement placement, MediaLimit limit, List<Media> counted, Findings out) {
    out.add(
        Evidence.finding(
            limit,
            placement,
            CampaignPackage.Literals.PLACEMENT__CHANNEL,
            TOO_FEW_MEDIA,
            limit.getKind().ordinal(),
            counted.size(),
            limit.getCount().getMin(),
            Names.content(placement),
            Names.channel(placement)));
  }
}
