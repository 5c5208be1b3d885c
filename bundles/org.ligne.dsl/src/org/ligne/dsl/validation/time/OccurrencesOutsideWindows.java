package org.ligne.dsl.validation.time;

import static org.ligne.dsl.validation.StructureCode.OCCURRENCE_OUTSIDE_WINDOWS;

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
import org.ligne.model.line.Channel;
import org.ligne.model.query.Moves;

/** A series without fixed hour recurs on weekdays on which its channels have an open half hour. */
final class OccurrencesOutsideWindows implements Rule<Series> {
  @Override
  public Class<Series> type() {
    return Series.class;
  }

  @Override
  public void check(Series series, Findings out) {
    // With a fixed hour, each occurrence is looked at as a fixed time.
    for (Placement placement : series.getPlacements()) {
      if (Known.is(placement.getChannel())) {
        check(series, placement.getChannel(), Moves.floatingDays(placement), out);
      }
    }
  }

  private static void check(Series series, Channel channel, List<LocalDate> days, Findings out) {
    List<String> closed =
        days.stream()
            .filter(day -> !ChannelClock.isOpen(channel, day))
            .map(LocalDate::getDayOfWeek)
            .distinct()
            .sorted()
            .map(Spelled::of)
            .toList();
    if (!closed.isEmpty()) {
      out.add(
          Finding.at(
              series,
              CampaignPackage.Literals.SERIES__DAYS,
              OCCURRENCE_OUTSIDE_WINDOWS,
              String.join(", ", closed),
              Known.name(channel)));
    }
  }
}
