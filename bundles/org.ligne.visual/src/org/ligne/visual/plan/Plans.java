package org.ligne.visual.plan;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.ligne.compiler.Compilation;
import org.ligne.compiler.load.Project;
import org.ligne.model.campaign.Campaign;
import org.ligne.model.line.Line;
import org.ligne.model.schedule.Item;
import org.ligne.model.schedule.Schedule;

/**
 * Makes {@link Plan}s of compiled projects. Any thread but that of windows: it may take a while.
 */
public final class Plans {
  private final Project project;
  private final Compilation compilation;
  private final Locale language;
  private final List<Campaign> campaigns;

  private Plans(Project project, Compilation compilation, Locale language) {
    this.project = project;
    this.compilation = compilation;
    this.language = language;
    this.campaigns = campaigns(project);
  }

  /**
   * The plan of all campaigns of a project.
   *
   * @param project the texts, linked; those the compilation was made of
   * @param compilation what came of them
   * @param language the reader's language, that of the compilation's messages
   */
  public static Plan of(Project project, Compilation compilation, Locale language) {
    return new Plans(project, compilation, language).plan();
  }

  private static List<Campaign> campaigns(Project project) {
    return project.ownSources().stream()
        .map(source -> source.content())
        .filter(Objects::nonNull)
        .flatMap(content -> content.getDeclarations().stream())
        .filter(Campaign.class::isInstance)
        .map(Campaign.class::cast)
        .filter(campaign -> campaign.getFrom() != null && campaign.getTo() != null)
        .sorted(Comparator.comparing(Campaign::getFrom).thenComparing(Campaign::getName))
        .toList();
  }

  private Plan plan() {
    List<Line> lines =
        campaigns.stream().map(Campaign::getLine).filter(Lookup::isKnown).distinct().toList();
    ZoneId zone =
        lines.stream()
            .map(Line::getZone)
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(ZoneOffset.UTC);
    Places places = new Places(project);
    Lookup lookup = new Lookup(lines);
    Findings findings = new Findings(compilation, campaigns, places, language);
    Cards cards = new Cards(lookup, findings, places, language);
    HeldCards back = new HeldCards(lookup, findings, places);
    List<Card> placed = new ArrayList<>();
    List<Card> unplaced = new ArrayList<>();
    for (Schedule schedule : compilation.schedules()) {
      schedule.getEntries().forEach(each -> placed.add(cards.of(each, schedule)));
      schedule.getUnscheduled().forEach(each -> unplaced.add(cards.of((Item) each, schedule)));
    }
    placed.sort(Card.ORDER);
    unplaced.sort(Card.ORDER);
    List<Card> held = held(back);
    Outlines outlines = new Outlines(campaigns, places);
    return new Plan(
        zone,
        language,
        placed,
        unplaced,
        held,
        outlines.stretches(),
        outlines.boosts(),
        outlines.followings(placed),
        Notes.of(lines, outlines.days(), language),
        Lanes.of(lines, compilation.plans(), zone, both(cards.used(), back.used())));
  }

  private List<Card> held(HeldCards cards) {
    return campaigns.stream()
        .filter(campaign -> Lookup.isKnown(campaign.getLine()))
        .flatMap(campaign -> campaign.getContents().stream())
        .filter(content -> content.getName() != null)
        .flatMap(content -> cards.of(content).stream())
        .toList();
  }

  private static Set<String> both(Set<String> some, Set<String> others) {
    Set<String> both = new LinkedHashSet<>(some);
    both.addAll(others);
    return both;
  }
}
