package org.ligne.dsl.scenario;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.ligne.dsl.edit.Addition;
import org.ligne.dsl.edit.Edits;
import org.ligne.dsl.edit.Page;
import org.ligne.dsl.edit.Removal;
import org.ligne.dsl.validation.support.Known;
import org.ligne.model.campaign.Campaign;
import org.ligne.model.campaign.CampaignPackage.Literals;
import org.ligne.model.campaign.Content;
import org.ligne.model.campaign.NewContent;
import org.ligne.model.campaign.Omission;
import org.ligne.model.campaign.Order;
import org.ligne.model.campaign.PeriodChange;
import org.ligne.model.campaign.PhaseChange;

/** Other days of a campaign and its phases, and what it has or lacks. */
final class CampaignParts {
  private CampaignParts() {}

  static List<Part> of(PeriodChange change, Campaign campaign) {
    String words = Quote.of(change);
    Edits edits =
        Page.node(campaign, Literals.CAMPAIGN__FROM) == null
            ? Addition.into(campaign, words)
            : date(change, Literals.PERIOD_CHANGE__FROM, campaign, Literals.CAMPAIGN__FROM)
                .and(date(change, Literals.PERIOD_CHANGE__TO, campaign, Literals.CAMPAIGN__TO));
    return List.of(Part.of(change, edits));
  }

  static List<Part> of(PhaseChange change) {
    if (!Known.is(change.getPhase())) {
      return List.of();
    }
    EObject phase = change.getPhase();
    Edits first = date(change, Literals.PHASE_CHANGE__FROM, phase, Literals.PHASE__FROM);
    Edits last = date(change, Literals.PHASE_CHANGE__TO, phase, Literals.PHASE__TO);
    return List.of(Part.of(change, first.and(last)));
  }

  private static Edits date(EObject change, EAttribute said, EObject owner, EAttribute written) {
    INode fresh = Page.node(change, said);
    INode old = Page.node(owner, written);
    return fresh == null || old == null
        ? Edits.NONE
        : Wording.of(Page.of(owner), old, fresh.getText().strip());
  }

  static List<Part> of(NewContent change, Campaign campaign) {
    return change.getContent() == null
        ? List.of()
        : List.of(Part.of(change, Addition.into(campaign, Quote.of(change.getContent()))));
  }

  /** With a post goes what is said about it: that others come after it, and what boosts it. */
  static List<Part> of(Omission change, Campaign campaign) {
    Content content = change.getContent();
    if (!Known.is(content)) {
      return List.of();
    }
    List<Edits> all = new ArrayList<>(List.of(Removal.element(content)));
    for (Content other : campaign.getContents()) {
      for (Order order : other.getOrder()) {
        if (order.getAfter() == content) {
          all.add(Removal.element(order));
        }
      }
    }
    campaign.getBoosts().stream()
        .filter(boost -> boost.getPost() == content)
        .forEach(boost -> all.add(Removal.element(boost)));
    return List.of(Part.of(change, Edits.all(all)));
  }
}
