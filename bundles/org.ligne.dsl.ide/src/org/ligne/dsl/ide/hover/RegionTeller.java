package org.ligne.dsl.ide.hover;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.ligne.dsl.ide.agenda.Agenda;
import org.ligne.dsl.ide.usage.Elements;
import org.ligne.model.campaign.Campaign;
import org.ligne.model.line.Line;

/** A country tells its name, and which public holidays fall into the line's campaigns. */
final class RegionTeller implements Teller {

  @Override
  public Optional<Card> tell(Spot spot, Pen pen) {
    return spot.feature().equals("holidays") && spot.element() instanceof Line line
        ? Optional.of(card(NodeModelUtils.getTokenText(spot.leaf().getParent()), line, pen))
        : Optional.empty();
  }

  private static Card card(String code, Line line, Pen pen) {
    String country = Locale.of("", code.split("-", 2)[0]).getDisplayCountry(pen.language());
    Agenda agenda = new Agenda(line, pen.language());
    return pen.card(code + " · " + country, null)
        .say(pen.say("region.meaning"))
        .table(
            List.of(pen.say("day"), pen.say("holiday")),
            days(line)
                .flatMap(day -> agenda.holiday(day).map(name -> row(day, name, pen)).stream())
                .toList());
  }

  private static List<String> row(LocalDate day, String name, Pen pen) {
    return List.of(pen.calendar().inFull(day), Markdown.text(name));
  }

  private static Stream<LocalDate> days(Line line) {
    return Elements.of(line.eResource(), Campaign.class).stream()
        .filter(each -> each.getLine() == line)
        .filter(each -> each.getFrom() != null && each.getTo() != null)
        .filter(each -> !each.getTo().isBefore(each.getFrom()))
        .flatMap(each -> each.getFrom().datesUntil(each.getTo().plusDays(1)))
        .distinct()
        .sorted();
  }
}
