package org.ligne.dsl.ide.hover;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.ligne.dsl.ide.agenda.Mix;
import org.ligne.model.campaign.Campaign;
import org.ligne.model.common.SourceFile;
import org.ligne.model.line.Moment;
import org.ligne.model.line.Pillar;

/** A pillar: the share it should have, and the one it has in each campaign. */
final class PillarCard implements Describer<Pillar> {
  @Override
  public Class<Pillar> type() {
    return Pillar.class;
  }

  @Override
  public Card describe(Pillar pillar, Pen pen) {
    Card card = pen.card(pillar).fact(pen.say("share"), share(pillar, ""));
    if (pillar.getMoment() != null && pillar.getMoment() != Moment.NONE) {
      card.fact(pen.say("moment"), pen.say("moment." + pillar.getMoment().name()));
    }
    campaigns(pillar).forEach(each -> card.fact(pen.link(each), held(pillar, each, pen)));
    return card;
  }

  /** The share as it is written, or nothing. */
  static String share(Pillar pillar, String before) {
    String share = Pen.share(pillar);
    return share.isEmpty() ? "" : before + Markdown.code(share);
  }

  private static List<Campaign> campaigns(Pillar pillar) {
    Resource home = pillar.eResource();
    return home == null || home.getResourceSet() == null
        ? List.of()
        : List.copyOf(home.getResourceSet().getResources()).stream()
            .flatMap(resource -> resource.getContents().stream())
            .filter(SourceFile.class::isInstance)
            .flatMap(file -> ((SourceFile) file).getDeclarations().stream())
            .filter(Campaign.class::isInstance)
            .map(Campaign.class::cast)
            .filter(campaign -> same(campaign.getLine(), pillar.eContainer()))
            .toList();
  }

  private static boolean same(EObject line, EObject other) {
    return line != null && line == other;
  }

  private static String held(Pillar pillar, Campaign campaign, Pen pen) {
    Mix mix = Mix.of(campaign, pillar);
    return mix.all() == 0 ? "" : pen.say("share.held", mix.own(), mix.all(), mix.percent());
  }
}
