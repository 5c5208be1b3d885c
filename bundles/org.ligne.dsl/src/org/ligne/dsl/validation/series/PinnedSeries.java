package org.ligne.dsl.validation.series;

import static org.ligne.dsl.validation.StructureCode.PINNED_SERIES;

import org.ligne.dsl.validation.support.Known;
import org.ligne.model.campaign.CampaignPackage;
import org.ligne.model.campaign.Placement;
import org.ligne.model.campaign.Series;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.diagnostic.Findings;
import org.ligne.model.diagnostic.Rule;

/** One instant cannot hold all occurrences of a series: {@code pinned at} is for posts. */
final class PinnedSeries implements Rule<Placement> {
  @Override
  public Class<Placement> type() {
    return Placement.class;
  }

  @Override
  public void check(Placement placement, Findings out) {
    if (placement.getAt() != null && placement.eContainer() instanceof Series series) {
      String name = Known.name(series);
      out.add(Finding.at(placement, CampaignPackage.Literals.PLACEMENT__AT, PINNED_SERIES, name));
    }
  }
}
