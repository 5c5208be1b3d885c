package org.ligne.dsl.ide.hover;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.ligne.dsl.ide.agenda.Agenda;
import org.ligne.dsl.ide.agenda.ChannelHours;
import org.ligne.dsl.ide.agenda.Moment;
import org.ligne.model.campaign.Content;
import org.ligne.model.campaign.Placement;
import org.ligne.model.campaign.Post;
import org.ligne.model.campaign.Series;
import org.ligne.model.line.Channel;
import org.ligne.model.query.Contents;
import org.ligne.model.query.Recurrences;

/** A fixed time tells what it is on each channel: in a window, in quiet hours, at a peak. */
final class TimeTeller implements Teller {

  @Override
  public Optional<Card> tell(Spot spot, Pen pen) {
    Content content = Contents.content(spot.element());
    boolean time = spot.word().matches("\\d{2}:\\d{2}") && content != null;
    return time
        ? time(spot.word())
            .flatMap(each -> day(spot, content).map(day -> card(day, each, spot, pen)))
        : Optional.empty();
  }

  private static Optional<LocalTime> time(String word) {
    try {
      return Optional.of(LocalTime.parse(word));
    } catch (DateTimeException e) {
      return Optional.empty(); // The diagnostic at this place says that there is no such time.
    }
  }

  /** The day of the time, of a series its first. */
  private static Optional<LocalDate> day(Spot spot, Content content) {
    if (spot.element() instanceof Placement placement && placement.getAt() != null) {
      return Optional.of(placement.getAt().toLocalDate());
    }
    return switch (content) {
      case Post post -> Optional.ofNullable(post.getAt()).map(at -> at.toLocalDate());
      case Series series -> Recurrences.of(series).stream().map(each -> each.day()).findFirst();
      default -> Optional.empty();
    };
  }

  private static Card card(LocalDate day, LocalTime time, Spot spot, Pen pen) {
    Agenda agenda = new Agenda(spot.line(), pen.language());
    String title = pen.say("instant", pen.calendar().inFull(day), time);
    String zone =
        spot.line() == null || spot.line().getZone() == null ? null : spot.line().getZone().getId();
    return pen.card(title, null)
        .say(zone == null ? "" : pen.say("time.zone", zone))
        .table(
            List.of(pen.say("channel"), pen.say("window"), pen.say("peak")),
            channels(spot).stream()
                .map(channel -> row(channel, new ChannelHours(channel, agenda).at(day, time), pen))
                .toList());
  }

  private static List<Channel> channels(Spot spot) {
    List<Placement> placements =
        spot.element() instanceof Placement pinned
            ? List.of(pinned)
            : Contents.content(spot.element()).getPlacements();
    return placements.stream()
        .map(Placement::getChannel)
        .filter(channel -> channel != null && !channel.eIsProxy())
        .toList();
  }

  private static List<String> row(Channel channel, Moment moment, Pen pen) {
    return List.of(pen.link(channel), state(moment, pen), pen.links(moment.peaks()));
  }

  private static String state(Moment moment, Pen pen) {
    if (moment.blackout() != null) {
      return "⚠ "
          + pen.say("in-blackout", Markdown.text(String.valueOf(moment.blackout().getLabel())));
    }
    if (moment.quiet() != null) {
      return "⚠ " + Markdown.code(Pen.written(moment.quiet()));
    }
    if (moment.window() != null) {
      return "✓ " + Markdown.code(Pen.written(moment.window()));
    }
    return pen.say(moment.anyTime() ? "window.none" : "window.outside");
  }
}
