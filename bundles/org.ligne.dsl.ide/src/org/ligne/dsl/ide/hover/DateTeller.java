package org.ligne.dsl.ide.hover;

import static org.ligne.dsl.ide.hover.Markdown.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ligne.dsl.ide.agenda.Agenda;
import org.ligne.model.campaign.Campaign;
import org.ligne.model.campaign.Phase;
import org.ligne.model.line.Dated;
import org.ligne.model.query.Contents;
import org.ligne.model.query.DateSpan;

/** A date tells its weekday and week, its phase, and what the line's calendar has on it. */
final class DateTeller implements Teller {

  @Override
  public Optional<Card> tell(Spot spot, Pen pen) {
    return spot.word().matches("\\d{4}-\\d{2}-\\d{2}")
        ? day(spot.word()).map(day -> card(day, spot, pen))
        : Optional.empty();
  }

  private static Optional<LocalDate> day(String word) {
    try {
      return Optional.of(LocalDate.parse(word));
    } catch (DateTimeException e) {
      return Optional.empty(); // The diagnostic at this place says that there is no such day.
    }
  }

  private static Card card(LocalDate day, Spot spot, Pen pen) {
    Agenda agenda = new Agenda(spot.line(), pen.language());
    Card card = pen.card(pen.calendar().inFull(day), null);
    card.say(
        pen.say(
            "week",
            day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR),
            String.valueOf(day.get(IsoFields.WEEK_BASED_YEAR))));
    card.fact(pen.say("holiday"), agenda.holiday(day).map(Markdown::text).orElse(""));
    card.fact(pen.say("event"), labels(agenda.events(day)));
    card.fact(pen.say("blackout"), labels(agenda.blackouts(day)));
    return inCampaign(card, day, Contents.campaign(spot.element()), pen);
  }

  private static Card inCampaign(Card card, LocalDate day, Campaign campaign, Pen pen) {
    DateSpan period = Contents.period(campaign);
    if (period == null) {
      return card;
    }
    if (!period.contains(day)) {
      return card.fact(pen.say("campaign"), pen.say("outside", pen.link(campaign)));
    }
    long number = new DateSpan(period.first(), day).days();
    card.fact(pen.say("phase"), pen.links(phases(campaign, day)));
    return card.fact(
        pen.say("campaign"), pen.say("day-of", number, period.days(), pen.link(campaign)));
  }

  private static List<Phase> phases(Campaign campaign, LocalDate day) {
    return campaign.getPhases().stream()
        .filter(phase -> Contents.period(phase) != null && Contents.period(phase).contains(day))
        .toList();
  }

  private static String labels(List<? extends Dated> days) {
    return days.stream()
        .map(each -> Pen.linked(text(String.valueOf(DatedCard.label(each))), each))
        .collect(Collectors.joining(", "));
  }
}
