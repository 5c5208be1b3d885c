package org.ligne.compiler.scenario;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.ligne.compiler.Compilation;
import org.ligne.compiler.load.Project;
import org.ligne.model.campaign.Campaign;
import org.ligne.model.line.Pillar;
import org.ligne.planning.Placed;
import org.ligne.planning.Solution;
import org.ligne.planning.problem.Entry;
import org.ligne.planning.translate.CampaignProblem;
import org.ligne.planning.translate.Publication;

/** Takes the figures of a plan. */
final class Measuring {
  private final Campaign campaign;
  private final Solution own;

  private Measuring(Campaign campaign, Solution own) {
    this.campaign = campaign;
    this.own = own;
  }

  /** A campaign of a project's own files, by its name. */
  static Optional<Campaign> campaign(Project project, String name) {
    return project.ownSources().stream()
        .filter(source -> source.content() != null)
        .flatMap(source -> source.content().getDeclarations().stream())
        .filter(each -> each instanceof Campaign && name.equals(each.getName()))
        .map(Campaign.class::cast)
        .findFirst();
  }

  /** The figures of a campaign; empty if it was not planned. */
  static Optional<Figures> figures(Campaign campaign, Compilation compilation) {
    return compilation.plans().stream()
        .filter(plan -> entries(plan).anyMatch(CampaignProblem.isOf(campaign)))
        .findFirst()
        .map(plan -> new Measuring(campaign, plan.only(CampaignProblem.isOf(campaign))).figures());
  }

  private static Stream<Entry> entries(Solution plan) {
    return plan.problem().entries().stream();
  }

  private Figures figures() {
    Map<String, ZonedDateTime> placed = new LinkedHashMap<>();
    own.placed().forEach(each -> placed.put(each.entry().id(), each.at()));
    return new Figures(
        own.quality(),
        placed,
        own.unplaced().stream().map(each -> each.entry().id()).toList(),
        pillars(),
        channels(),
        Workload.of(campaign, own.placed()),
        Expenses.of(campaign, own.placed()),
        Reach.of(campaign, own));
  }

  static Publication publication(Placed placed) {
    return (Publication) placed.entry().request().source();
  }

  /** Pillars nothing belongs to are told where the line wants a share of them. */
  private List<Figures.Share> pillars() {
    Map<Object, Integer> counts = counts(each -> each.content().getPillar());
    List<Figures.Share> shares = new ArrayList<>();
    for (Pillar pillar : campaign.getLine().getPillars()) {
      int count = counts.getOrDefault(pillar, 0);
      if (count > 0 || pillar.getShare() != null) {
        shares.add(share(pillar.getName(), pillar.getLabel(), count, words(pillar.getShare())));
      }
    }
    return shares;
  }

  private List<Figures.Share> channels() {
    Map<Object, Integer> counts = counts(Publication::channel);
    return campaign.getLine().getChannels().stream()
        .filter(counts::containsKey)
        .map(each -> share(each.getName(), each.getLabel(), counts.get(each), null))
        .toList();
  }

  private Figures.Share share(String name, String label, int count, String target) {
    return Figures.Share.of(name, label, count, own.placed().size(), target);
  }

  private Map<Object, Integer> counts(Function<Publication, Object> kind) {
    Map<Object, Integer> counts = new LinkedHashMap<>();
    for (Placed placed : own.placed()) {
      Object of = kind.apply(publication(placed));
      if (of != null) {
        counts.merge(of, 1, Integer::sum);
      }
    }
    return counts;
  }

  private static String words(EObject element) {
    return element == null
        ? null
        : NodeModelUtils.getTokenText(NodeModelUtils.findActualNodeFor(element));
  }
}
