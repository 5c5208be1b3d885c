package org.ligne.dsl.ide.hover;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ligne.dsl.ide.usage.Elements;
import org.ligne.model.campaign.Campaign;
import org.ligne.model.line.Line;

/** A zone tells its name, and when its clocks change during the line's campaigns. */
final class ZoneTeller implements Teller {

  @Override
  public Optional<Card> tell(Spot spot, Pen pen) {
    return spot.feature().equals("zone") && spot.element() instanceof Line line
        ? Optional.ofNullable(line.getZone()).map(zone -> card(line, zone, pen))
        : Optional.empty();
  }

  private static Card card(Line line, ZoneId zone, Pen pen) {
    String name = zone.getDisplayName(TextStyle.FULL, pen.language());
    Card card = pen.card(Markdown.text(zone.getId()) + " · " + name, null);
    card.say(pen.say("zone.meaning"));
    changes(line, zone)
        .forEach(
            change ->
                card.fact(
                    pen.say("clock"),
                    pen.say(
                        change.isGap() ? "clock.forward" : "clock.back",
                        pen.calendar().inFull(change.getDateTimeBefore().toLocalDate()),
                        change.getDateTimeBefore().toLocalTime(),
                        change.getDateTimeAfter().toLocalTime())));
    return card;
  }

  private static List<ZoneOffsetTransition> changes(Line line, ZoneId zone) {
    List<Campaign> campaigns =
        Elements.of(line.eResource(), Campaign.class).stream()
            .filter(each -> each.getLine() == line)
            .filter(each -> each.getFrom() != null && each.getTo() != null)
            .toList();
    return campaigns.stream()
        .flatMap(each -> between(zone.getRules(), each.getFrom(), each.getTo()).stream())
        .distinct()
        .sorted()
        .toList();
  }

  private static List<ZoneOffsetTransition> between(ZoneRules rules, LocalDate from, LocalDate to) {
    List<ZoneOffsetTransition> found = new ArrayList<>();
    Instant end = to.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    ZoneOffsetTransition next = rules.nextTransition(from.atStartOfDay(ZoneOffset.UTC).toInstant());
    while (next != null && next.getInstant().isBefore(end)) {
      found.add(next);
      next = rules.nextTransition(next.getInstant());
    }
    return found;
  }
}
