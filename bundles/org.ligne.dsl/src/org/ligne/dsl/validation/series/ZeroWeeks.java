package org.ligne.dsl.validation.series;

import static org.ligne.dsl.validation.StructureCode.SERIES_OF_ZERO_WEEKS;

import org.eclipse.emf.ecore.EAttribute;
import org.ligne.dsl.validation.support.Known;
import org.ligne.model.campaign.CampaignPackage;
import org.ligne.model.campaign.Series;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.diagnostic.Findings;
import org.ligne.model.diagnostic.Rule;

/** A series recurs every one or more weeks, for one or more weeks. */
final class ZeroWeeks implements Rule<Series> {
  @Override
  public Class<Series> type() {
    return Series.class;
  }

  @Override
  public void check(Series series, Findings out) {
    check(series, CampaignPackage.Literals.SERIES__EVERY_WEEKS, series.getEveryWeeks(), out);
    check(series, CampaignPackage.Literals.SERIES__FOR_WEEKS, series.getForWeeks(), out);
  }

  private static void check(Series series, EAttribute feature, Integer weeks, Findings out) {
    if (weeks != null && weeks == 0) {
      out.add(Finding.at(series, feature, SERIES_OF_ZERO_WEEKS, Known.name(series)));
    }
  }
}
