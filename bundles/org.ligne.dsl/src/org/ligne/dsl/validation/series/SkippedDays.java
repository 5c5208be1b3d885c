package org.ligne.dsl.validation.series;

import static org.ligne.dsl.validation.StructureCode.SKIP_WITHOUT_EFFECT;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.ligne.dsl.validation.support.Known;
import org.ligne.model.campaign.CampaignPackage;
import org.ligne.model.campaign.Series;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.diagnostic.Findings;
import org.ligne.model.diagnostic.Rule;
import org.ligne.model.query.Days;
import org.ligne.model.query.Occurrence;
import org.ligne.model.query.Recurrences;

/** A series pauses on days on which it would recur otherwise. */
final class SkippedDays implements Rule<Series> {
  @Override
  public Class<Series> type() {
    return Series.class;
  }

  @Override
  public void check(Series series, Findings out) {
    List<Occurrence> occurrences = Recurrences.of(series);
    if (occurrences.isEmpty()) {
      return;
    }
    for (int index = 0; index < series.getSkip().size(); index++) {
      LocalDate day = series.getSkip().get(index);
      if (day != null && !wouldRecur(series, occurrences, day)) {
        out.add(
            Finding.at(
                series,
                CampaignPackage.Literals.SERIES__SKIP,
                index,
                SKIP_WITHOUT_EFFECT,
                day,
                Known.name(series)));
      }
    }
  }

  private static boolean wouldRecur(Series series, List<Occurrence> occurrences, LocalDate day) {
    return Recurrences.span(series).contains(day)
        && Days.of(series.getDays()).contains(day.getDayOfWeek())
        && isInRhythm(series, occurrences.getFirst().day(), day)
        && !isAfterItems(series, occurrences.getLast().day(), day);
  }

  private static boolean isInRhythm(Series series, LocalDate occurrence, LocalDate day) {
    int every = series.getEveryWeeks() == null ? 1 : Math.max(1, series.getEveryWeeks());
    return ChronoUnit.WEEKS.between(monday(occurrence), monday(day)) % every == 0;
  }

  /** Whether the items have run out before a day; it would have been no recurrence anyway. */
  private static boolean isAfterItems(Series series, LocalDate last, LocalDate day) {
    return !series.getItems().isEmpty()
        && Recurrences.itemsWithoutDay(series) == 0
        && day.isAfter(last);
  }

  private static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }
}
