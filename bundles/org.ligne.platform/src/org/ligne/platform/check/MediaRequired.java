package org.ligne.platform.check;

import static org.ligne.platform.check.PlatformCode.MEDIA_MISSING;

import org.ligne.model.campaign.CampaignPackage;
import org.ligne.model.campaign.Placement;
import org.ligne.model.diagnostic.Findings;
import org.ligne.model.platform.TextOnlyLimit;
import org.ligne.model.query.Contents;
import org.ligne.model.query.Texts;

/** A post has media where the network does not take text alone. */
final class MediaRequired extends LimitRule<TextOnlyLimit> {
  MediaRequired() {
    super(TextOnlyLimit.class);
  }

  @Override
  void check(Placement placement, TextOnlyLimit limit, Findings out) {
    if (!limit.isAllowed()
        && Texts.media(Contents.content(placement), placement.getChannel()).isEmpty()) {
      out.add(
          Evidence.finding(
              limit,
              placement,
              CampaignPackage.Literals.PLACEMENT__CHANNEL,
              MEDIA_MISSING,
              Names.content(placement),
              Names.channel(placement)));
    }
  }
}
