package org.ligne.dsl.validation.series;

import static org.ligne.dsl.validation.StructureCode.SERIES_STARTS_OUTSIDE;

import org.ligne.dsl.validation.support.Spelled;
import org.ligne.model.campaign.CampaignPackage;
import org.ligne.model.campaign.Series;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.diagnostic.Findings;
import org.ligne.model.diagnostic.Rule;
import org.ligne.model.query.Contents;
import org.ligne.model.query.DateSpan;

/** The first day of a series lies in its phase, or in its campaign when it belongs to none. */
final class SeriesStart implements Rule<Series> {
  @Override
  public Class<Series> type() {
    return Series.class;
  }

  @Override
  public void check(Series series, Findings out) {
    if (isOutside(series)) {
      out.add(
          Finding.at(
              series,
              CampaignPackage.Literals.SERIES__FROM,
              SERIES_STARTS_OUTSIDE,
              series.getFrom(),
              Spelled.of(Contents.period(series))));
    }
  }

  /** Whether a series begins on a day that is none of its period's. */
  static boolean isOutside(Series series) {
    DateSpan period = Contents.period(series);
    return period != null
        && !period.isEmpty()
        && series.getFrom() != null
        && !period.contains(series.getFrom());
  }
}
