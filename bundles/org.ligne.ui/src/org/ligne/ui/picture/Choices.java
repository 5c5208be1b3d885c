package org.ligne.ui.picture;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ligne.model.campaign.Campaign;
import org.ligne.model.common.NamedElement;
import org.ligne.model.line.Line;
import org.ligne.model.query.Lines;
import org.ligne.visual.plan.Card;

/**
 * Who and what an entry can be given to, by the line of its campaign.
 *
 * @param people names of the people
 * @param pillars names of the pillars
 */
record Choices(List<String> people, List<String> pillars) {

  static Choices of(Picture picture, Card card) {
    Optional<Line> line =
        picture.planning().texts().ownSources().stream()
            .map(source -> source.content())
            .filter(Objects::nonNull)
            .flatMap(content -> content.getDeclarations().stream())
            .filter(Campaign.class::isInstance)
            .map(Campaign.class::cast)
            .filter(campaign -> card.topic().campaign().equals(campaign.getName()))
            .map(Campaign::getLine)
            .filter(Objects::nonNull)
            .findFirst();
    return new Choices(
        line.map(Lines::people).map(Choices::names).orElse(List.of()),
        line.map(Line::getPillars).map(Choices::names).orElse(List.of()));
  }

  private static List<String> names(List<? extends NamedElement> elements) {
    return elements.stream().map(NamedElement::getName).toList();
  }
}
