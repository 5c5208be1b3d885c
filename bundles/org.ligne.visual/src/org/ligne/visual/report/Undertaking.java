package org.ligne.visual.report;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.ligne.compiler.load.Project;
import org.ligne.model.campaign.Campaign;
import org.ligne.model.campaign.Objective;
import org.ligne.model.line.Line;
import org.ligne.visual.words.Phrases;

/**
 * A campaign, as the head of a report presents it.
 *
 * @param name its name
 * @param label its text for people, else its name
 * @param line the brand of its line, else the line's name
 * @param from first day
 * @param to last day, inclusive
 * @param aims what it is for and what it wants to reach, in the reader's language
 */
public record Undertaking(
    String name, String label, String line, LocalDate from, LocalDate to, List<String> aims) {

  /** Keeps the list from changing later. */
  public Undertaking {
    aims = List.copyOf(aims);
  }

  /** The campaigns of a project that have a period and follow a known line, by first day. */
  static List<Undertaking> allOf(Project project, Locale language) {
    Phrases phrases = Phrases.beside(Undertaking.class, language);
    return project.ownSources().stream()
        .map(source -> source.content())
        .filter(Objects::nonNull)
        .flatMap(content -> content.getDeclarations().stream())
        .filter(Campaign.class::isInstance)
        .map(Campaign.class::cast)
        .filter(Undertaking::isKnown)
        .sorted(Comparator.comparing(Campaign::getFrom).thenComparing(Campaign::getName))
        .map(campaign -> of(campaign, phrases))
        .toList();
  }

  private static boolean isKnown(Campaign campaign) {
    Line line = campaign.getLine();
    boolean hasPeriod = campaign.getFrom() != null && campaign.getTo() != null;
    return hasPeriod && line != null && !line.eIsProxy();
  }

  private static Undertaking of(Campaign campaign, Phrases phrases) {
    String label = Objects.requireNonNullElse(campaign.getLabel(), campaign.getName());
    Line line = campaign.getLine();
    String brand = Objects.requireNonNullElse(line.getBrand(), line.getName());
    List<String> aims =
        Stream.concat(
                Stream.of(campaign.getObjective())
                    .filter(each -> each != Objective.NONE)
                    .map(each -> phrases.say("objective." + each.getLiteral())),
                campaign.getTargets().stream()
                    .map(each -> phrases.say("target", each.getValue(), each.getMeasure())))
            .toList();
    return new Undertaking(
        campaign.getName(), label, brand, campaign.getFrom(), campaign.getTo(), aims);
  }
}
