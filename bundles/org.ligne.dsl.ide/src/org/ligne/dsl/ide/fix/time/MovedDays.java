package org.ligne.dsl.ide.fix.time;

import java.time.LocalDate;
import java.util.Comparator;
import org.ligne.dsl.edit.Page;
import org.ligne.dsl.edit.Removal;
import org.ligne.dsl.edit.Written;
import org.ligne.dsl.ide.fix.Offers;
import org.ligne.model.campaign.CampaignPackage.Literals;
import org.ligne.model.campaign.Move;
import org.ligne.model.campaign.Series;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.query.Occurrence;
import org.ligne.model.query.Recurrences;

/** Mends moves of occurrences: of days a series does not recur on, and second ones of a day. */
final class MovedDays {
  private static final int SHOWN = 2;

  private MovedDays() {}

  /** A move of nothing: the occurrences nearest to its day that are not moved yet. */
  static void idle(Move move, Finding finding, Offers offers) {
    Series series = (Series) move.eContainer();
    LocalDate wrong = move.getDay();
    var node = Page.node(move, Literals.MOVE__DAY);
    Recurrences.of(series).stream()
        .map(Occurrence::day)
        .filter(day -> series.getMoves().stream().noneMatch(each -> day.equals(each.getDay())))
        .sorted(Comparator.comparingLong(day -> Math.abs(day.toEpochDay() - wrong.toEpochDay())))
        .limit(SHOWN)
        .forEach(
            day -> offers.best("change", Page.of(move).replace(node, day.toString()), wrong, day));
    remove(move, finding, offers);
  }

  /** A move that is not needed. */
  static void remove(Move move, Finding finding, Offers offers) {
    offers.best("remove", Removal.element(move), Written.of(move));
  }
}
