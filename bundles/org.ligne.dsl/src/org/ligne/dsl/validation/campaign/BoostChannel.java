package org.ligne.dsl.validation.campaign;

import static org.ligne.dsl.validation.StructureCode.BOOST_CHANNEL_NOT_PAID;

import org.ligne.dsl.validation.support.Known;
import org.ligne.model.campaign.Boost;
import org.ligne.model.campaign.CampaignPackage;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.diagnostic.Findings;
import org.ligne.model.diagnostic.Rule;
import org.ligne.model.line.PoemClass;

/** Money is spent on a paid channel. */
final class BoostChannel implements Rule<Boost> {
  @Override
  public Class<Boost> type() {
    return Boost.class;
  }

  @Override
  public void check(Boost boost, Findings out) {
    if (Known.is(boost.getChannel()) && boost.getChannel().getPoem() != PoemClass.PAID) {
      String channel = Known.name(boost.getChannel());
      out.add(
          Finding.at(
              boost, CampaignPackage.Literals.BOOST__CHANNEL, BOOST_CHANNEL_NOT_PAID, channel));
    }
  }
}
