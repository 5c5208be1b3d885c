package org.ligne.dsl.validation.campaign;

import static org.ligne.dsl.validation.StructureCode.WEIGHT_OUT_OF_RANGE;

import org.ligne.model.campaign.CampaignPackage;
import org.ligne.model.campaign.Content;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.diagnostic.Findings;
import org.ligne.model.diagnostic.Rule;

/** A weight lies between 1, which is what posts have without one, and 10. */
final class WeightRange implements Rule<Content> {
  private static final int HIGHEST = 10;

  @Override
  public Class<Content> type() {
    return Content.class;
  }

  @Override
  public void check(Content content, Findings out) {
    Integer weight = content.getWeight();
    if (weight != null && (weight < 1 || weight > HIGHEST)) {
      out.add(
          Finding.at(
              content, CampaignPackage.Literals.CONTENT__WEIGHT, WEIGHT_OUT_OF_RANGE, weight));
    }
  }
}
