package org.ligne.dsl.validation.series;

import static org.ligne.dsl.validation.StructureCode.SERIES_NEVER_RECURS;

import org.ligne.dsl.validation.support.Known;
import org.ligne.dsl.validation.support.Spelled;
import org.ligne.model.campaign.CampaignPackage;
import org.ligne.model.campaign.Series;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.diagnostic.Findings;
import org.ligne.model.diagnostic.Rule;
import org.ligne.model.query.Contents;
import org.ligne.model.query.DateSpan;
import org.ligne.model.query.Recurrences;

/** A series recurs on at least one day of its period. */
final class NeverRecurs implements Rule<Series> {
  @Override
  public Class<Series> type() {
    return Series.class;
  }

  @Override
  public void check(Series series, Findings out) {
    DateSpan period = Contents.period(series);
    // Reversed periods, wrong starts and zero weeks leave no day either; they are reported as such.
    boolean otherwise =
        period == null
            || period.isEmpty()
            || SeriesStart.isOutside(series)
            || Integer.valueOf(0).equals(series.getForWeeks());
    if (!otherwise && Recurrences.of(series).isEmpty()) {
      out.add(
          Finding.at(
              series,
              CampaignPackage.Literals.SERIES__DAYS,
              SERIES_NEVER_RECURS,
              Known.name(series),
              Spelled.of(period)));
    }
  }
}
