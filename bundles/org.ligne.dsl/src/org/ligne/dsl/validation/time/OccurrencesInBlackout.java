package org.ligne.dsl.validation.time;

import static org.ligne.dsl.validation.StructureCode.OCCURRENCE_IN_BLACKOUT;

import java.time.LocalDate;
import java.util.List;
import org.ligne.dsl.validation.support.Known;
import org.ligne.dsl.validation.support.Spelled;
import org.ligne.model.campaign.CampaignPackage;
import org.ligne.model.campaign.Placement;
import org.ligne.model.campaign.Series;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.diagnostic.Findings;
import org.ligne.model.diagnostic.Rule;
import org.ligne.model.line.Blackout;
import org.ligne.model.line.Line;
import org.ligne.model.query.Contents;
import org.ligne.model.query.Moves;

/** A series without fixed hour does not recur on a day a blackout takes whole. */
final class OccurrencesInBlackout implements Rule<Series> {
  @Override
  public Class<Series> type() {
    return Series.class;
  }

  @Override
  public void check(Series series, Findings out) {
    Line line = Contents.line(series);
    // With a fixed hour, each occurrence is looked at as a fixed time.
    if (!Known.is(line)) {
      return;
    }
    for (Placement placement : series.getPlacements()) {
      if (Known.is(placement.getChannel())) {
        check(series, placement, line, Moves.floatingDays(placement), out);
      }
    }
  }

  private static void check(
      Series series, Placement placement, Line line, List<LocalDate> days, Findings out) {
    for (Blackout blackout : Blackouts.of(line, placement.getChannel())) {
      List<LocalDate> black =
          days.stream().filter(day -> Blackouts.coversDay(blackout, day)).toList();
      if (!black.isEmpty()) {
        out.add(
            Finding.at(
                series,
                CampaignPackage.Literals.SERIES__DAYS,
                OCCURRENCE_IN_BLACKOUT,
                Spelled.some(black),
                String.valueOf(blackout.getLabel()),
                Known.name(placement.getChannel())));
      }
    }
  }
}
