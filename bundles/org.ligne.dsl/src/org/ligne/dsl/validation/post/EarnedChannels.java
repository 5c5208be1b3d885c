package org.ligne.dsl.validation.post;

import static org.ligne.dsl.validation.StructureCode.PLACEMENT_ON_EARNED_CHANNEL;

import org.ligne.dsl.validation.support.Known;
import org.ligne.model.campaign.CampaignPackage;
import org.ligne.model.campaign.Placement;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.diagnostic.Findings;
import org.ligne.model.diagnostic.Rule;
import org.ligne.model.line.PoemClass;

/** A post goes to owned or paid channels: earned attention can be hoped for, not scheduled. */
final class EarnedChannels implements Rule<Placement> {
  @Override
  public Class<Placement> type() {
    return Placement.class;
  }

  @Override
  public void check(Placement placement, Findings out) {
    boolean known = Known.is(placement.getChannel());
    if (known && placement.getChannel().getPoem() == PoemClass.EARNED) {
      String name = Known.name(placement.getChannel());
      out.add(
          Finding.at(
              placement,
              CampaignPackage.Literals.PLACEMENT__CHANNEL,
              PLACEMENT_ON_EARNED_CHANNEL,
              name));
    }
  }
}
