package org.ligne.dsl.ide.completion;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.ligne.dsl.ide.usage.KnownDays;
import org.ligne.model.campaign.Boost;
import org.ligne.model.campaign.Campaign;
import org.ligne.model.campaign.Phase;
import org.ligne.model.campaign.Post;
import org.ligne.model.query.Contents;
import org.ligne.model.query.DateSpan;

/** Which days are likely meant as the first or the last of a campaign, phase or boost. */
final class PeriodDays {
  private static final int WEEKS = 12;

  private PeriodDays() {}

  static List<LocalDate> starts(Place place) {
    return mondays(KnownDays.next(place.resource()), WEEKS);
  }

  /** Sundays after the first day. */
  static List<LocalDate> ends(Place place) {
    Campaign campaign = place.campaign();
    return campaign == null || campaign.getFrom() == null
        ? List.of()
        : sundays(campaign.getFrom(), campaign.getFrom().plusWeeks(WEEKS));
  }

  /** The day after the phase above, else the campaign's first. */
  static List<LocalDate> phaseStart(Place place) {
    DateSpan period = Contents.period(place.campaign());
    if (period == null) {
      return List.of();
    }
    LocalDate next =
        place.campaign().getPhases().stream()
            .filter(phase -> isAbove(phase, place) && phase.getTo() != null)
            .map(phase -> phase.getTo().plusDays(1))
            .reduce((before, last) -> last)
            .filter(period::contains)
            .orElse(period.first());
    List<LocalDate> all = new ArrayList<>(List.of(next));
    mondays(next.plusDays(1), WEEKS).stream().filter(period::contains).forEach(all::add);
    return all;
  }

  private static boolean isAbove(Phase phase, Place place) {
    INode node = NodeModelUtils.getNode(phase);
    return phase != place.within(Phase.class) && node != null && node.getOffset() < place.offset();
  }

  static List<LocalDate> phaseEnd(Place place) {
    Phase phase = place.within(Phase.class);
    DateSpan period = Contents.period(place.campaign());
    if (phase == null || phase.getFrom() == null || period == null) {
      return List.of();
    }
    List<LocalDate> all = new ArrayList<>(sundays(phase.getFrom(), period.last()));
    all.add(period.last());
    return all;
  }

  /** A boost starts with its post, or on the campaign's first day, and lasts some days. */
  static List<LocalDate> boost(Wanted wanted, Place place) {
    Boost boost = place.within(Boost.class);
    DateSpan period = Contents.period(place.campaign());
    if (boost == null || period == null) {
      return List.of();
    }
    boolean start = wanted.feature().equals("from");
    LocalDate first = start ? postDay(boost, period) : boost.getFrom();
    return first == null
        ? List.of()
        : first.datesUntil(first.plusDays(WEEKS)).filter(period::contains).toList();
  }

  private static LocalDate postDay(Boost boost, DateSpan period) {
    Post post = boost.getPost();
    return post == null || post.getAt() == null ? period.first() : post.getAt().toLocalDate();
  }

  static List<LocalDate> mondays(LocalDate from, int count) {
    LocalDate first = from.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
    return Stream.iterate(first, day -> day.plusWeeks(1)).limit(count).toList();
  }

  private static List<LocalDate> sundays(LocalDate from, LocalDate last) {
    LocalDate first = from.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    return Stream.iterate(first, day -> !day.isAfter(last), day -> day.plusWeeks(1)).toList();
  }
}
