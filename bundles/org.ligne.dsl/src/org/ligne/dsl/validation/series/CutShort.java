package org.ligne.dsl.validation.series;

import static org.ligne.dsl.validation.StructureCode.SERIES_CUT_SHORT;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.ligne.dsl.validation.support.Known;
import org.ligne.model.campaign.CampaignPackage;
import org.ligne.model.campaign.Series;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.diagnostic.Findings;
import org.ligne.model.diagnostic.Rule;
import org.ligne.model.query.Contents;
import org.ligne.model.query.DateSpan;
import org.ligne.model.query.Occurrence;
import org.ligne.model.query.Recurrences;

/**
 * A series without items that says for how many weeks it recurs has that many weeks in its period.
 * With items, those that find no day are reported instead.
 */
final class CutShort implements Rule<Series> {
  @Override
  public Class<Series> type() {
    return Series.class;
  }

  @Override
  public void check(Series series, Findings out) {
    DateSpan period = Contents.period(series);
    if (series.getForWeeks() == null || !series.getItems().isEmpty() || period == null) {
      return;
    }
    var days = Recurrences.of(series).stream().map(Occurrence::day).toList();
    int every = series.getEveryWeeks() == null ? 1 : Math.max(1, series.getEveryWeeks());
    if (!days.isEmpty() && endsAfter(period, days.getFirst(), series.getForWeeks(), every)) {
      out.add(
          Finding.at(
              series,
              CampaignPackage.Literals.SERIES__FOR_WEEKS,
              SERIES_CUT_SHORT,
              Known.name(series),
              series.getForWeeks(),
              period.last()));
    }
  }

  /** Whether the same weekday in the last of the weeks lies after the period. */
  private static boolean endsAfter(DateSpan period, LocalDate first, int weeks, int every) {
    return (weeks - 1L) * every > ChronoUnit.WEEKS.between(first, period.last());
  }
}
