package org.ligne.dsl.validation.campaign;

import java.util.List;
import org.ligne.model.diagnostic.Rule;

/** The rules over campaigns as a whole. */
public final class CampaignRules {
  private CampaignRules() {}

  /** The rules, in the order their findings are reported in. */
  public static List<Rule<?>> all() {
    return List.of(
        new CampaignPeriod(),
        new CampaignPosts(),
        new PhaseInCampaign(),
        new Moments(),
        new UtmForm(),
        new LinkForm(),
        new WeightRange(),
        new BoostInCampaign(),
        new BoostChannel(),
        new BoostAfterPost(),
        new BoostBudget(),
        new Costs(),
        new ApprovalAsked(),
        new ApprovalTwice());
  }
}
