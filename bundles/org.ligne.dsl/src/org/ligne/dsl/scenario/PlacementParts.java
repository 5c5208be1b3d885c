package org.ligne.dsl.scenario;

import static org.ligne.model.campaign.CampaignPackage.Literals.CONTENT_CHANGE__ADDED;
import static org.ligne.model.campaign.CampaignPackage.Literals.CONTENT_CHANGE__PLACEMENTS;
import static org.ligne.model.campaign.CampaignPackage.Literals.CONTENT_CHANGE__REMOVED;
import static org.ligne.model.campaign.CampaignPackage.Literals.CONTENT__PLACEMENTS;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ligne.dsl.edit.Addition;
import org.ligne.dsl.edit.Edits;
import org.ligne.dsl.edit.Extent;
import org.ligne.dsl.edit.Page;
import org.ligne.dsl.edit.Removal;
import org.ligne.dsl.edit.Written;
import org.ligne.dsl.validation.support.Known;
import org.ligne.model.campaign.Content;
import org.ligne.model.campaign.ContentChange;
import org.ligne.model.campaign.Placement;
import org.ligne.model.line.Channel;

/** The channels of a post or series: others, more or fewer. */
final class PlacementParts {
  private final ContentChange change;
  private final Content content;
  private final Page page;

  PlacementParts(ContentChange change) {
    this.change = change;
    this.content = change.getContent();
    this.page = Page.of(content);
  }

  List<Part> all() {
    List<Part> parts = new ArrayList<>();
    if (!change.getPlacements().isEmpty()) {
      Edits edits = others(change.getPlacements());
      parts.add(Part.of(change, CONTENT_CHANGE__PLACEMENTS, edits));
    } else if (kept().isEmpty() && !change.getRemoved().isEmpty()) {
      Edits edits = others(change.getAdded());
      parts.add(Part.of(change, CONTENT_CHANGE__REMOVED, edits));
    } else {
      added(parts);
      removed(parts);
    }
    return parts;
  }

  private List<Placement> kept() {
    return content.getPlacements().stream()
        .filter(each -> !change.getRemoved().contains(each.getChannel()))
        .toList();
  }

  /** A new list in the place of the old one. */
  private Edits others(List<Placement> placements) {
    List<Extent> old = Wording.clauses(content, CONTENT__PLACEMENTS);
    if (placements.isEmpty()) {
      return Edits.all(old.stream().map(each -> Removal.extent(page, each)).toList());
    }
    String words = "on " + String.join(", ", placements.stream().map(Quote::of).toList());
    return old.isEmpty() ? Addition.into(content, words) : Wording.of(page, old, words);
  }

  /** A channel the post goes to already gets what is said now. */
  private void added(List<Part> parts) {
    for (int i = 0; i < change.getAdded().size(); i++) {
      Placement placement = change.getAdded().get(i);
      if (Known.is(placement.getChannel())) {
        Edits edits = added(placement, on(placement.getChannel()).toList());
        parts.add(new Part(change, CONTENT_CHANGE__ADDED, i, edits));
      }
    }
  }

  private Edits added(Placement placement, List<Placement> present) {
    String words = Quote.of(placement);
    if (!present.isEmpty()) {
      return Wording.of(page, Written.node(present.getFirst()), words);
    }
    return content.getPlacements().isEmpty()
        ? Addition.into(content, "on " + words)
        : page.insert(Written.node(content.getPlacements().getLast()).getEndOffset(), ", " + words);
  }

  private void removed(List<Part> parts) {
    for (int i = 0; i < change.getRemoved().size(); i++) {
      Channel channel = change.getRemoved().get(i);
      if (Known.is(channel)) {
        Edits edits =
            Edits.all(on(channel).map(each -> Removal.member(page, Written.node(each))).toList());
        parts.add(new Part(change, CONTENT_CHANGE__REMOVED, i, edits));
      }
    }
  }

  private Stream<Placement> on(Channel channel) {
    return content.getPlacements().stream().filter(each -> each.getChannel() == channel);
  }
}
