package org.ligne.compiler.calendar;

import org.ligne.compiler.CompilerCode;
import org.ligne.model.campaign.Campaign;
import org.ligne.model.campaign.CampaignPackage;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.diagnostic.Findings;
import org.ligne.model.diagnostic.Rule;

/** The public holidays of a campaign's years are known here. */
public final class HolidayYearsRule implements Rule<Campaign> {

  @Override
  public Class<Campaign> type() {
    return Campaign.class;
  }

  @Override
  public void check(Campaign campaign, Findings out) {
    if (campaign.getLine() == null || campaign.getFrom() == null || campaign.getTo() == null) {
      return;
    }
    for (String code : campaign.getLine().getHolidays()) {
      HolidayTable.of(HolidayRegion.parse(code).country())
          .filter(known -> !known.covers(campaign.getFrom().getYear(), campaign.getTo().getYear()))
          .ifPresent(
              known ->
                  out.add(
                      Finding.at(
                          campaign,
                          CampaignPackage.Literals.CAMPAIGN__FROM,
                          CompilerCode.HOLIDAYS_OF_OTHER_YEARS,
                          code,
                          Integer.toString(known.firstYear()),
                          Integer.toString(known.lastYear()))));
    }
  }
}
