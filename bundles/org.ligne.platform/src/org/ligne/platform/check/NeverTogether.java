package org.ligne.platform.check;

import static org.ligne.platform.check.PlatformCode.NEVER_TOGETHER;

import org.ligne.model.campaign.CampaignPackage;
import org.ligne.model.campaign.Placement;
import org.ligne.model.diagnostic.Findings;
import org.ligne.model.platform.ExclusionLimit;
import org.ligne.platform.force.LimitsInForce;

/** A post does not carry what its network never takes together. */
final class NeverTogether extends LimitRule<ExclusionLimit> {
  NeverTogether() {
    super(ExclusionLimit.class);
  }

  @Override
  void check(Placement placement, ExclusionLimit limit, Findings out) {
    if (LimitsInForce.circumstances(placement).carried().containsAll(limit.getFeatures())) {
      out.add(
          Evidence.finding(
              limit,
              placement,
              CampaignPackage.Literals.PLACEMENT__CHANNEL,
              NEVER_TOGETHER,
              limit.getFeatures().getFirst().ordinal(),
              limit.getFeatures().getLast().ordinal(),
              Names.content(placement),
              Names.channel(placement)));
    }
  }
}
