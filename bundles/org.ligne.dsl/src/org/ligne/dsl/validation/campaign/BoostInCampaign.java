package org.ligne.dsl.validation.campaign;

import static org.ligne.dsl.validation.StructureCode.BOOST_OUTSIDE_CAMPAIGN;

import org.eclipse.emf.ecore.EAttribute;
import org.ligne.dsl.validation.support.Spelled;
import org.ligne.model.campaign.Boost;
import org.ligne.model.campaign.CampaignPackage;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.diagnostic.Findings;
import org.ligne.model.diagnostic.Rule;
import org.ligne.model.query.Contents;
import org.ligne.model.query.DateSpan;

/** Every day of a flight is a day of its campaign. */
final class BoostInCampaign implements Rule<Boost> {
  @Override
  public Class<Boost> type() {
    return Boost.class;
  }

  @Override
  public void check(Boost boost, Findings out) {
    DateSpan campaign = Contents.period(Contents.campaign(boost));
    if (campaign == null || boost.getFrom() == null || boost.getTo() == null) {
      return;
    }
    DateSpan flight = new DateSpan(boost.getFrom(), boost.getTo());
    if (!flight.isEmpty() && !campaign.isEmpty() && !campaign.contains(flight)) {
      EAttribute end =
          campaign.contains(flight.first())
              ? CampaignPackage.Literals.BOOST__TO
              : CampaignPackage.Literals.BOOST__FROM;
      out.add(
          Finding.at(boost, end, BOOST_OUTSIDE_CAMPAIGN, Spelled.of(flight), Spelled.of(campaign)));
    }
  }
}
