package org.ligne.dsl.validation.campaign;

import static org.ligne.dsl.validation.StructureCode.CAMPAIGN_WITHOUT_POSTS;

import org.ligne.dsl.validation.support.Known;
import org.ligne.model.campaign.Campaign;
import org.ligne.model.common.CommonPackage;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.diagnostic.Findings;
import org.ligne.model.diagnostic.Rule;

/** A campaign has a post or a series; otherwise its schedule stays empty. */
final class CampaignPosts implements Rule<Campaign> {
  @Override
  public Class<Campaign> type() {
    return Campaign.class;
  }

  @Override
  public void check(Campaign campaign, Findings out) {
    if (campaign.getContents().isEmpty()) {
      String name = Known.name(campaign);
      out.add(
          Finding.at(
              campaign, CommonPackage.Literals.NAMED_ELEMENT__NAME, CAMPAIGN_WITHOUT_POSTS, name));
    }
  }
}
