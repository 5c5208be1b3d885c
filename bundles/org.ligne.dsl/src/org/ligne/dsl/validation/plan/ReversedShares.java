package org.ligne.dsl.validation.plan;

import static org.ligne.dsl.validation.StructureCode.REVERSED_RANGE;

import org.ligne.model.diagnostic.Finding;
import org.ligne.model.diagnostic.Findings;
import org.ligne.model.diagnostic.Rule;
import org.ligne.model.plan.PlanPackage;
import org.ligne.model.plan.PlanShare;

/** A share between two figures names the smaller one first. */
final class ReversedShares implements Rule<PlanShare> {
  @Override
  public Class<PlanShare> type() {
    return PlanShare.class;
  }

  @Override
  public void check(PlanShare share, Findings out) {
    boolean known = share.getPercent() != null && share.getMost() != null;
    if (known && share.getPercent().compareTo(share.getMost()) > 0) {
      out.add(
          Finding.at(
              share,
              PlanPackage.Literals.PLAN_SHARE__MOST,
              REVERSED_RANGE,
              share.getPercent().toString(),
              share.getMost().toString()));
    }
  }
}
