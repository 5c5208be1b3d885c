package org.ligne.platform.check;

import static org.ligne.platform.check.PlatformCode.NO_USABLE_FORMAT;

import org.ligne.model.campaign.CampaignPackage;
import org.ligne.model.campaign.Placement;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.diagnostic.Findings;
import org.ligne.model.diagnostic.Rule;
import org.ligne.model.query.Contents;

/** A placement names a format, or its platform has a default one. */
final class FormatUsable implements Rule<Placement> {
  @Override
  public Class<Placement> type() {
    return Placement.class;
  }

  @Override
  public void check(Placement placement, Findings out) {
    Names.platform(placement)
        .filter(platform -> Contents.format(placement) == null)
        .ifPresent(
            platform ->
                out.add(
                    Finding.at(
                        placement,
                        CampaignPackage.Literals.PLACEMENT__CHANNEL,
                        NO_USABLE_FORMAT,
                        Names.of(platform),
                        Names.formats(platform))));
  }
}
