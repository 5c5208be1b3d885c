package org.ligne.dsl.ide.fix.name;

import java.util.Locale;
import java.util.Optional;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.ligne.dsl.edit.Removal;
import org.ligne.dsl.ide.fix.Offers;
import org.ligne.dsl.ide.fix.post.Draft;
import org.ligne.dsl.validation.support.ProjectFiles;
import org.ligne.model.campaign.Campaign;
import org.ligne.model.campaign.Phase;
import org.ligne.model.common.NamedElement;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.line.Audience;
import org.ligne.model.line.Channel;
import org.ligne.model.line.Line;
import org.ligne.model.line.Pillar;

/** Plans a post for what nothing is planned for, or removes it. */
final class Unused {
  private Unused() {}

  static void pillar(Pillar pillar, Finding finding, Offers offers) {
    follower(pillar)
        .map(campaign -> Draft.in(campaign, offers.tools()).pillar(pillar))
        .ifPresent(draft -> draft.offer(offers));
    remove(pillar, offers);
  }

  static void channel(Channel channel, Finding finding, Offers offers) {
    follower(channel)
        .map(campaign -> Draft.in(campaign, offers.tools()).on(channel))
        .ifPresent(draft -> draft.offer(offers));
    remove(channel, offers);
  }

  static void phase(Phase phase, Finding finding, Offers offers) {
    Draft.in((Campaign) phase.eContainer(), offers.tools()).phase(phase).offer(offers);
    remove(phase, offers);
  }

  static void audience(Audience audience, Finding finding, Offers offers) {
    remove(audience, offers);
  }

  private static Optional<Campaign> follower(NamedElement part) {
    Line line = (Line) part.eContainer();
    return ProjectFiles.around(line).stream()
        .flatMap(file -> file.getDeclarations().stream())
        .filter(Campaign.class::isInstance)
        .map(Campaign.class::cast)
        .filter(campaign -> campaign.getLine() == line)
        .findFirst();
  }

  /** What another statement names cannot simply go. */
  private static void remove(NamedElement element, Offers offers) {
    if (!isNamed(element)) {
      String kind = element.eClass().getName().toLowerCase(Locale.ROOT);
      offers.best("remove", Removal.element(element), kind + " " + element.getName());
    }
  }

  /** That it is unused says that no campaign names it, so only what is beside it may. */
  private static boolean isNamed(NamedElement element) {
    return !EcoreUtil.UsageCrossReferencer.find(element, element.eContainer()).isEmpty();
  }
}
