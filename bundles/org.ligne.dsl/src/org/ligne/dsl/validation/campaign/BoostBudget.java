package org.ligne.dsl.validation.campaign;

import static org.ligne.dsl.validation.StructureCode.BUDGET_OF_ZERO;

import org.ligne.dsl.validation.support.Known;
import org.ligne.model.campaign.Boost;
import org.ligne.model.campaign.CampaignPackage;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.diagnostic.Findings;
import org.ligne.model.diagnostic.Rule;

/** A boost has money to spend. */
final class BoostBudget implements Rule<Boost> {
  @Override
  public Class<Boost> type() {
    return Boost.class;
  }

  @Override
  public void check(Boost boost, Findings out) {
    if (boost.getBudget() != null && boost.getBudget().amount().signum() == 0) {
      out.add(
          Finding.at(
              boost,
              CampaignPackage.Literals.BOOST__BUDGET,
              BUDGET_OF_ZERO,
              boost.getBudget(),
              Known.name(boost.getPost())));
    }
  }
}
