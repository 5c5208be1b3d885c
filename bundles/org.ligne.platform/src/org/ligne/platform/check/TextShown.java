package org.ligne.platform.check;

import static org.ligne.platform.check.PlatformCode.TEXT_NOT_SHOWN;

import org.ligne.model.campaign.CampaignPackage;
import org.ligne.model.campaign.Placement;
import org.ligne.model.campaign.TextVariant;
import org.ligne.model.diagnostic.Findings;
import org.ligne.model.platform.TextLimit;
import org.ligne.model.query.Contents;

/** Nobody writes a text especially for a channel whose format has no such text. */
final class TextShown extends LimitRule<TextLimit> {
  TextShown() {
    super(TextLimit.class);
  }

  @Override
  void check(Placement placement, TextLimit limit, Findings out) {
    if (limit.isNone()) {
      Contents.content(placement).getTexts().stream()
          .filter(text -> text.getField() == limit.getField())
          .filter(text -> text.getChannels().contains(placement.getChannel()))
          .forEach(text -> report(placement, limit, text, out));
    }
  }

  private static void report(Placement placement, TextLimit limit, TextVariant text, Findings out) {
    out.add(
        Evidence.finding(
            limit,
            text,
            CampaignPackage.Literals.TEXT_VARIANT__VALUE,
            TEXT_NOT_SHOWN,
            limit.getField().ordinal(),
            Names.channel(placement)));
  }
}
