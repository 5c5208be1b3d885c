package org.ligne.dsl.validation.campaign;

import static org.ligne.dsl.validation.StructureCode.COST_IN_OTHER_CURRENCY;
import static org.ligne.dsl.validation.StructureCode.COST_WITHOUT_LIMIT;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.ligne.dsl.validation.support.Known;
import org.ligne.model.campaign.Boost;
import org.ligne.model.campaign.Campaign;
import org.ligne.model.campaign.CampaignPackage.Literals;
import org.ligne.model.campaign.Content;
import org.ligne.model.campaign.Placement;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.diagnostic.Findings;
import org.ligne.model.diagnostic.Rule;
import org.ligne.model.line.Line;
import org.ligne.model.value.Money;

/** What posts and boosts cost can be held against the weekly limit of the line. */
final class Costs implements Rule<Campaign> {
  @Override
  public Class<Campaign> type() {
    return Campaign.class;
  }

  @Override
  public void check(Campaign campaign, Findings out) {
    Line line = campaign.getLine();
    if (!Known.is(line)) {
      return;
    }
    for (Content content : campaign.getContents()) {
      content.getPlacements().forEach(placement -> check(placement, line, out));
    }
    for (Boost boost : campaign.getBoosts()) {
      compare(boost, Literals.BOOST__BUDGET, boost.getBudget(), line, out);
    }
  }

  private static void check(Placement placement, Line line, Findings out) {
    Money cost = placement.getCost();
    if (cost != null && line.getSpend() == null) {
      out.add(
          Finding.at(
              placement, Literals.PLACEMENT__COST, COST_WITHOUT_LIMIT, cost, Known.name(line)));
    }
    compare(placement, Literals.PLACEMENT__COST, cost, line, out);
  }

  private static void compare(
      EObject place, EAttribute feature, Money amount, Line line, Findings out) {
    Money limit = line.getSpend() == null ? null : line.getSpend().getMax();
    if (amount != null && limit != null && !amount.currency().equals(limit.currency())) {
      out.add(Finding.at(place, feature, COST_IN_OTHER_CURRENCY, amount, limit));
    }
  }
}
