package org.ligne.dsl.validation.campaign;

import static org.ligne.dsl.validation.StructureCode.CAMPAIGN_WITHOUT_PERIOD;

import org.ligne.dsl.validation.support.Known;
import org.ligne.dsl.validation.support.Written;
import org.ligne.model.campaign.Campaign;
import org.ligne.model.campaign.CampaignPackage;
import org.ligne.model.common.CommonPackage;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.diagnostic.Findings;
import org.ligne.model.diagnostic.Rule;

/** A campaign says from which to which day it runs. */
final class CampaignPeriod implements Rule<Campaign> {
  @Override
  public Class<Campaign> type() {
    return Campaign.class;
  }

  @Override
  public void check(Campaign campaign, Findings out) {
    if (!Written.is(campaign, CampaignPackage.Literals.CAMPAIGN__FROM)) {
      String name = Known.name(campaign);
      out.add(
          Finding.at(
              campaign, CommonPackage.Literals.NAMED_ELEMENT__NAME, CAMPAIGN_WITHOUT_PERIOD, name));
    }
  }
}
