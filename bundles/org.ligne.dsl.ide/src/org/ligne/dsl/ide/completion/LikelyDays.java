package org.ligne.dsl.ide.completion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.ligne.dsl.ide.agenda.Agenda;
import org.ligne.dsl.ide.agenda.DayChoice;
import org.ligne.dsl.ide.usage.Elements;
import org.ligne.model.campaign.Approval;
import org.ligne.model.campaign.Campaign;
import org.ligne.model.campaign.Post;
import org.ligne.model.campaign.Series;
import org.ligne.model.line.Dated;
import org.ligne.model.platform.Platform;
import org.ligne.model.platform.Source;
import org.ligne.model.query.Contents;
import org.ligne.model.query.DateSpan;
import org.ligne.model.query.Occurrence;
import org.ligne.model.query.Recurrences;

/** Which days are likely meant for a feature, in the order in which they are proposed. */
final class LikelyDays {
  private static final int WEEKS = 12;

  private LikelyDays() {}

  static Collection<LocalDate> at(Wanted wanted, Agenda agenda) {
    Place place = wanted.place();
    return switch (wanted.owner()) {
      case "Campaign" ->
          wanted.feature().equals("from") ? PeriodDays.starts(place) : PeriodDays.ends(place);
      case "Phase" ->
          wanted.feature().equals("from")
              ? PeriodDays.phaseStart(place)
              : PeriodDays.phaseEnd(place);
      case "Series" -> wanted.feature().equals("skip") ? occurrences(place) : seriesStart(place);
      case "Move" -> wanted.feature().equals("day") ? occurrences(place) : content(place, agenda);
      case "Boost" -> PeriodDays.boost(wanted, place);
      case "Approval" -> approvals(place);
      case "Event", "Blackout" -> dated(wanted, place);
      case "Platform", "Source" -> read(place);
      default -> content(place, agenda);
    };
  }

  /** Days for a post: the best of each week in which its channels are open. */
  private static Collection<LocalDate> content(Place place, Agenda agenda) {
    DateSpan span = place.period();
    return span == null ? List.of() : new DayChoice(place.channels(), agenda).best(span);
  }

  private static List<LocalDate> occurrences(Place place) {
    Series series = place.within(Series.class);
    return series == null
        ? List.of()
        : Recurrences.of(series).stream().map(Occurrence::day).toList();
  }

  private static List<LocalDate> seriesStart(Place place) {
    DateSpan period = place.content() == null ? null : Contents.period(place.content());
    return period == null ? List.of() : PeriodDays.mondays(period.first(), WEEKS);
  }

  /** The days others were approved on, then the days before the post or the campaign. */
  private static List<LocalDate> approvals(Place place) {
    List<LocalDate> days = new ArrayList<>();
    LocalDate last = before(place);
    if (place.campaign() != null) {
      place.campaign().getContents().stream()
          .flatMap(content -> content.getApprovals().stream())
          .map(Approval::getOn)
          .filter(day -> day != null && (last == null || day.isBefore(last)))
          .distinct()
          .sorted(Comparator.reverseOrder())
          .forEach(days::add);
    }
    for (int i = 1; last != null && i <= WEEKS; i++) {
      days.add(last.minusDays(i));
    }
    return days;
  }

  private static LocalDate before(Place place) {
    if (place.content() instanceof Post post && post.getAt() != null) {
      return post.getAt().toLocalDate();
    }
    DateSpan period = Contents.period(place.campaign());
    return period == null ? null : period.first();
  }

  /** Behind the first day the days after it, else the days of the line's campaigns. */
  private static List<LocalDate> dated(Wanted wanted, Place place) {
    Dated dated = place.within(Dated.class);
    if (wanted.feature().equals("until") && dated != null && dated.getOn() != null) {
      LocalDate next = dated.getOn().plusDays(1);
      return next.datesUntil(next.plusDays(WEEKS)).toList();
    }
    return Elements.of(place.resource(), Campaign.class).stream()
        .filter(campaign -> campaign.getFrom() != null && campaign.getTo() != null)
        .filter(campaign -> !campaign.getTo().isBefore(campaign.getFrom()))
        .flatMap(campaign -> campaign.getFrom().datesUntil(campaign.getTo().plusDays(1)))
        .distinct()
        .sorted()
        .toList();
  }

  /** Days the project's platforms were read or checked on, the latest first. */
  private static List<LocalDate> read(Place place) {
    return Elements.of(place.resource(), Platform.class).stream()
        .flatMap(
            platform ->
                Stream.concat(
                    Stream.of(platform).map(Platform::getChecked),
                    platform.getSources().stream().map(Source::getRead)))
        .filter(Objects::nonNull)
        .distinct()
        .sorted(Comparator.reverseOrder())
        .toList();
  }
}
