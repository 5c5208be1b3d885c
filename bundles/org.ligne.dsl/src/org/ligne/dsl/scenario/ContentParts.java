package org.ligne.dsl.scenario;

import static org.ligne.model.campaign.CampaignPackage.Literals.CONTENT_CHANGE__DROPPED;
import static org.ligne.model.campaign.CampaignPackage.Literals.CONTENT_CHANGE__OWNER;
import static org.ligne.model.campaign.CampaignPackage.Literals.CONTENT_CHANGE__PHASE;
import static org.ligne.model.campaign.CampaignPackage.Literals.CONTENT_CHANGE__PILLAR;
import static org.ligne.model.campaign.CampaignPackage.Literals.CONTENT_CHANGE__STAGGER;
import static org.ligne.model.campaign.CampaignPackage.Literals.CONTENT_CHANGE__WEIGHT;
import static org.ligne.model.campaign.CampaignPackage.Literals.CONTENT__OWNER;
import static org.ligne.model.campaign.CampaignPackage.Literals.CONTENT__PHASE;
import static org.ligne.model.campaign.CampaignPackage.Literals.CONTENT__PILLAR;
import static org.ligne.model.campaign.CampaignPackage.Literals.CONTENT__PLACEMENTS;
import static org.ligne.model.campaign.CampaignPackage.Literals.CONTENT__STAGGER;
import static org.ligne.model.campaign.CampaignPackage.Literals.CONTENT__WEIGHT;
import static org.ligne.model.campaign.CampaignPackage.Literals.POST_CHANGE__AT;
import static org.ligne.model.campaign.CampaignPackage.Literals.POST__AT;
import static org.ligne.model.campaign.CampaignPackage.Literals.SERIES_CHANGE__AT;
import static org.ligne.model.campaign.CampaignPackage.Literals.SERIES_CHANGE__DAYS;
import static org.ligne.model.campaign.CampaignPackage.Literals.SERIES__AT;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.INode;
import org.ligne.dsl.edit.Addition;
import org.ligne.dsl.edit.Clauses;
import org.ligne.dsl.edit.Edits;
import org.ligne.dsl.edit.Extent;
import org.ligne.dsl.edit.Page;
import org.ligne.dsl.edit.Removal;
import org.ligne.dsl.validation.support.Known;
import org.ligne.model.campaign.Content;
import org.ligne.model.campaign.ContentChange;
import org.ligne.model.campaign.ContentPart;
import org.ligne.model.campaign.SeriesChange;

/** A post or series with some statements made otherwise. */
final class ContentParts {
  private final ContentChange change;
  private final Content content;
  private final List<Part> parts = new ArrayList<>();

  ContentParts(ContentChange change) {
    this.change = change;
    this.content = change.getContent();
  }

  List<Part> all() {
    if (!Known.is(content)) {
      return List.of();
    }
    belonging(CONTENT_CHANGE__PHASE, CONTENT__PHASE);
    belonging(CONTENT_CHANGE__PILLAR, CONTENT__PILLAR);
    belonging(CONTENT_CHANGE__OWNER, CONTENT__OWNER);
    recurrence();
    statement(POST_CHANGE__AT, POST__AT);
    statement(SERIES_CHANGE__AT, SERIES__AT);
    statement(CONTENT_CHANGE__WEIGHT, CONTENT__WEIGHT);
    statement(CONTENT_CHANGE__STAGGER, CONTENT__STAGGER);
    parts.addAll(new PlacementParts(change).all());
    dropped();
    return parts;
  }

  /** What is said before the braces. */
  private void belonging(EStructuralFeature said, EStructuralFeature written) {
    String words = Quote.clause(change, said);
    if (words != null) {
      INode old = Page.node(content, written);
      Page page = Page.of(content);
      Edits edits =
          old == null
              ? page.insert(Head.end(content), " " + words)
              : Wording.of(page, Clauses.of(old), words);
      parts.add(Part.of(change, said, edits));
    }
  }

  private void recurrence() {
    Extent said = change instanceof SeriesChange ? Head.recurrence(change) : null;
    if (said != null) {
      String words = Quote.of(Page.of(change), said);
      Extent old = Head.recurrence(content);
      Page page = Page.of(content);
      Edits edits =
          old == null ? page.insert(Head.end(content), " " + words) : Wording.of(page, old, words);
      parts.add(Part.of(change, SERIES_CHANGE__DAYS, edits));
    }
  }

  private void statement(EStructuralFeature said, EStructuralFeature written) {
    boolean possible =
        said.getEContainingClass().isInstance(change)
            && written.getEContainingClass().isInstance(content);
    String words = possible ? Quote.clause(change, said) : null;
    if (words != null) {
      List<Extent> old = Wording.clauses(content, written);
      Edits edits =
          old.isEmpty()
              ? Addition.into(content, words, CONTENT__PLACEMENTS)
              : Wording.of(Page.of(content), old, words);
      parts.add(Part.of(change, said, edits));
    }
  }

  private void dropped() {
    for (int i = 0; i < change.getDropped().size(); i++) {
      EStructuralFeature feature = feature(change.getDropped().get(i));
      boolean written =
          feature.getEContainingClass().isInstance(content) && Page.node(content, feature) != null;
      Edits edits = written ? Removal.clause(content, feature) : Edits.NONE;
      parts.add(new Part(change, CONTENT_CHANGE__DROPPED, i, edits));
    }
  }

  private EStructuralFeature feature(ContentPart part) {
    return switch (part) {
      case PHASE -> CONTENT__PHASE;
      case WEIGHT -> CONTENT__WEIGHT;
      case STAGGER -> CONTENT__STAGGER;
      case AT -> change instanceof SeriesChange ? SERIES__AT : POST__AT;
    };
  }
}
