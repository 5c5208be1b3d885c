package org.ligne.platform.check;

import static org.ligne.platform.check.PlatformCode.TITLE_MISSING;

import org.ligne.model.campaign.CampaignPackage;
import org.ligne.model.campaign.Placement;
import org.ligne.model.diagnostic.Findings;
import org.ligne.model.platform.TextField;
import org.ligne.model.platform.TextLimit;
import org.ligne.model.query.Contents;
import org.ligne.model.query.Lines;
import org.ligne.model.query.Texts;
import org.ligne.model.value.LanguageTag;

/**
 * Where the network demands a title, there is one in every language of the channel. Missing texts
 * are reported by the rules of the language, for every network alike.
 */
final class TitleRequired extends LimitRule<TextLimit> {
  TitleRequired() {
    super(TextLimit.class);
  }

  @Override
  void check(Placement placement, TextLimit limit, Findings out) {
    if (!limit.isRequired() || limit.getField() != TextField.TITLE) {
      return;
    }
    for (LanguageTag language : Lines.languages(placement.getChannel())) {
      if (lacks(placement, language)) {
        out.add(
            Evidence.finding(
                limit,
                placement,
                CampaignPackage.Literals.PLACEMENT__CHANNEL,
                TITLE_MISSING,
                Names.content(placement),
                language.tag(),
                Names.channel(placement)));
      }
    }
  }

  private static boolean lacks(Placement placement, LanguageTag language) {
    return Texts.variant(
            Contents.content(placement), placement.getChannel(), TextField.TITLE, language)
        .isEmpty();
  }
}
