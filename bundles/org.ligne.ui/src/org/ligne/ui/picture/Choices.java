package org.ligne.ui.picture;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.ligne.dsl.ide.schedule.Planning;
import org.ligne.model.campaign.Campaign;
import org.ligne.model.common.NamedElement;
import org.ligne.model.line.Line;
import org.ligne.model.query.Lines;
import org.ligne.visual.plan.Card;

/**
 * Who and what entries can be given to, by the lines of their campaigns.
 *
 * @param people names of the people that all the lines know
 * @param pillars names of the pillars that all the lines have
 */
public record Choices(List<String> people, List<String> pillars) {

  static Choices of(Picture picture, Card card) {
    return of(picture.planning(), Set.of(card.topic().campaign()));
  }

  /** The choices for entries of some campaigns, by their names. */
  public static Choices of(Planning planning, Collection<String> campaigns) {
    List<Line> lines =
        planning.texts().ownSources().stream()
            .map(source -> source.content())
            .filter(Objects::nonNull)
            .flatMap(content -> content.getDeclarations().stream())
            .filter(Campaign.class::isInstance)
            .map(Campaign.class::cast)
            .filter(campaign -> campaigns.contains(campaign.getName()))
            .map(Campaign::getLine)
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    return new Choices(common(lines, Lines::people), common(lines, Line::getPillars));
  }

  private static List<String> common(
      List<Line> lines, Function<Line, List<? extends NamedElement>> elements) {
    return lines.stream()
        .map(line -> elements.apply(line).stream().map(NamedElement::getName).toList())
        .reduce((one, other) -> one.stream().filter(other::contains).toList())
        .orElse(List.of());
  }
}
