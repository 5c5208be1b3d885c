package org.ligne.dsl.validation.time;

import org.ligne.dsl.validation.support.Spelled;
import org.ligne.model.campaign.CampaignPackage;
import org.ligne.model.campaign.Move;
import org.ligne.model.campaign.Series;
import org.ligne.model.diagnostic.Findings;
import org.ligne.model.diagnostic.Rule;
import org.ligne.model.query.Contents;
import org.ligne.model.query.DateSpan;

/** An occurrence of a series is moved to a day of its phase, or of its campaign. */
final class MovedOutsidePeriod implements Rule<Move> {
  @Override
  public Class<Move> type() {
    return Move.class;
  }

  @Override
  public void check(Move move, Findings out) {
    if (!(move.eContainer() instanceof Series series) || move.getTo() == null) {
      return;
    }
    DateSpan period = Contents.period(series);
    if (period != null && !period.isEmpty() && !period.contains(move.getTo())) {
      String day =
          move.getAt() == null
              ? move.getTo().toString()
              : Spelled.of(move.getTo().atTime(move.getAt()));
      out.add(FixedOutsidePeriod.at(move, CampaignPackage.Literals.MOVE__TO, series, day, period));
    }
  }
}
