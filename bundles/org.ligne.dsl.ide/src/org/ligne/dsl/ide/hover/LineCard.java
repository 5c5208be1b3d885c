package org.ligne.dsl.ide.hover;

import static org.ligne.dsl.ide.hover.Markdown.text;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.ligne.model.line.Line;
import org.ligne.model.query.Lines;

/** A line: whom it speaks for, where, and what it counts. */
final class LineCard implements Describer<Line> {

  @Override
  public Class<Line> type() {
    return Line.class;
  }

  @Override
  public Card describe(Line line, Pen pen) {
    Card card = pen.card(line);
    card.fact(pen.say("brand"), line.getBrand() == null ? "" : text(line.getBrand()));
    line.getObjectives().forEach(each -> card.fact(pen.say("objective"), text(each)));
    card.fact(
        pen.say("languages"),
        line.getLanguages().stream().map(Objects::toString).collect(Pen.joining()));
    card.fact(pen.say("zone"), line.getZone() == null ? "" : line.getZone().getId());
    card.fact(pen.say("holidays"), String.join(", ", line.getHolidays()));
    card.fact(pen.say("channels"), pen.links(line.getChannels()));
    card.fact(
        pen.say("pillars"),
        line.getPillars().stream()
            .map(pillar -> pen.link(pillar) + PillarCard.share(pillar, " "))
            .collect(Collectors.joining(", ")));
    card.fact(pen.say("planning"), Pen.written(rules(line), ""));
    card.fact(pen.say("audiences"), pen.links(line.getAudiences()));
    return card.fact(pen.say("people"), pen.links(Lines.people(line)));
  }

  private static List<EObject> rules(Line line) {
    return Stream.<EObject>of(
            line.getMediaRest(), line.getStagger(), line.getSpend(), line.getScores())
        .filter(Objects::nonNull)
        .toList();
  }
}
