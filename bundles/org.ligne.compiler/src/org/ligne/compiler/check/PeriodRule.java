package org.ligne.compiler.check;

import org.eclipse.emf.ecore.EAttribute;
import org.ligne.compiler.CompilerCode;
import org.ligne.model.campaign.Campaign;
import org.ligne.model.campaign.CampaignPackage.Literals;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.diagnostic.Findings;
import org.ligne.model.diagnostic.Rule;
import org.ligne.model.query.Contents;
import org.ligne.model.query.DateSpan;

/**
 * A campaign lasts three years at most and lies in this millennium. Others are slips of the pen in
 * a year. Planning looks at every half hour of a campaign, so centuries would take all memory there
 * is; and before the seventies the offsets of zones were not whole minutes.
 */
final class PeriodRule implements Rule<Campaign> {
  private static final int FIRST_YEAR = 2000;
  private static final int MOST_DAYS = 3 * 366;

  @Override
  public Class<Campaign> type() {
    return Campaign.class;
  }

  @Override
  public void check(Campaign campaign, Findings out) {
    DateSpan period = Contents.period(campaign);
    if (period == null) {
      return;
    }
    boolean early = period.first().getYear() < FIRST_YEAR;
    if (early || period.days() > MOST_DAYS) {
      EAttribute place = early ? Literals.CAMPAIGN__FROM : Literals.CAMPAIGN__TO;
      String year = Integer.toString(FIRST_YEAR);
      out.add(Finding.at(campaign, place, CompilerCode.PERIOD_UNPLANNABLE, year, MOST_DAYS));
    }
  }
}
