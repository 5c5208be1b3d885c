package org.ligne.dsl.ide.hand;

import java.util.Set;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.nodemodel.INode;
import org.ligne.dsl.edit.Edits;
import org.ligne.dsl.edit.Page;
import org.ligne.dsl.edit.Removal;
import org.ligne.dsl.edit.Written;
import org.ligne.model.campaign.CampaignPackage.Literals;
import org.ligne.model.campaign.Content;
import org.ligne.model.campaign.Placement;

/** Holds posts back and lets them go: as a whole, or on some of their channels. */
final class Tray {
  private final Content content;
  private final Headers header;

  Tray(Content content, IValueConverterService spelling) {
    this.content = content;
    this.header = new Headers(content, spelling);
  }

  /** Some channels, or all, into the tray. */
  Step hold(Job job) {
    requireNoOccurrence(job);
    if (job.isWhole()) {
      return header.hold();
    }
    Step step = Step.NONE;
    for (Placement each : job.placements()) {
      step = each.isHeld() || content.isHeld() ? step : step.and(hold(each));
    }
    return step;
  }

  private Step hold(Placement placement) {
    int index = content.getPlacements().indexOf(placement);
    Edits edits = Page.of(content).insert(Written.node(placement).getEndOffset(), " held");
    return Step.of(content, edits, copy -> copy.getPlacements().get(index).setHeld(true));
  }

  /**
   * Some channels, or all, out of the tray. Where the whole post is held, the other channels are
   * held from now on.
   */
  Step release(Job job) {
    requireNoOccurrence(job);
    Set<Placement> selected = job.placements();
    Step step = header.release();
    for (Placement each : content.getPlacements()) {
      if (selected.contains(each)) {
        step = each.isHeld() ? step.and(release(each)) : step;
      } else if (content.isHeld() && !each.isHeld()) {
        step = step.and(hold(each));
      }
    }
    return step;
  }

  private Step release(Placement placement) {
    int index = content.getPlacements().indexOf(placement);
    INode word = Page.node(placement, Literals.PLACEMENT__HELD);
    Edits edits = Removal.clause(Page.of(content), word);
    return Step.of(content, edits, copy -> copy.getPlacements().get(index).setHeld(false));
  }

  private void requireNoOccurrence(Job job) {
    if (!job.places().containsKey(null)) {
      throw new RefusedException("hold-occurrence", content.getName());
    }
  }
}
