package org.ligne.dsl.ide.fix.refactor;

import com.google.inject.Inject;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.INode;
import org.ligne.dsl.edit.Insertion;
import org.ligne.dsl.edit.Page;
import org.ligne.dsl.edit.Removal;
import org.ligne.dsl.ide.fix.Offers;
import org.ligne.dsl.ide.schedule.Schedules;
import org.ligne.model.campaign.CampaignPackage.Literals;
import org.ligne.model.campaign.Placement;
import org.ligne.model.campaign.Post;
import org.ligne.model.query.Contents;
import org.ligne.model.query.EntryIds;
import org.ligne.model.schedule.Entry;

/** Keeps a post at the time the planner has found for it, or gives its time back to the planner. */
final class PlannedTimes implements Rewriting {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

  @Inject private Schedules schedules;

  @Override
  public void offer(EObject element, Offers offers) {
    Placement placement = EcoreUtil2.getContainerOfType(element, Placement.class);
    if (placement != null && Contents.content(placement) instanceof Post post) {
      placement(placement, post, offers);
    } else if (element instanceof Post post) {
      post(post, offers);
    }
  }

  private void placement(Placement placement, Post post, Offers offers) {
    String channel = placement.getChannel() == null ? "?" : placement.getChannel().getName();
    if (placement.getAt() != null) {
      offers.also("unpin", Removal.clause(placement, Literals.PLACEMENT__AT), channel);
    } else if (post.getAt() == null) {
      planned(placement)
          .ifPresent(
              time -> {
                INode format = Page.node(placement, Literals.PLACEMENT__FORMAT);
                INode name = Page.node(placement, Literals.PLACEMENT__CHANNEL);
                int end = (format == null ? name : format).getEndOffset(); // Before what it costs.
                var edits = Page.of(post).insert(end, " pinned at " + TIME.format(time));
                offers.also("pin", edits, channel, TIME.format(time));
              });
    }
  }

  private void post(Post post, Offers offers) {
    if (post.getAt() != null) {
      offers.also("unpin-post", Removal.clause(post, Literals.POST__AT), post.getName());
    } else if (post.getPlacements().size() == 1
        && post.getPlacements().getFirst().getAt() == null) {
      planned(post.getPlacements().getFirst())
          .ifPresent(
              time -> {
                String statement = "at " + TIME.format(time);
                var edits = Insertion.into(post, statement, Literals.CONTENT__PLACEMENTS);
                offers.also("pin-post", edits, post.getName(), TIME.format(time));
              });
    }
  }

  /** Only a planning of the texts as they are now knows a time. */
  private Optional<LocalDateTime> planned(Placement placement) {
    if (placement.getChannel() == null
        || placement.getChannel().eIsProxy()
        || !schedules.isCurrent(placement.eResource())) {
      return Optional.empty();
    }
    String id = EntryIds.of(placement);
    return schedules.latest(placement.eResource()).stream()
        .flatMap(planning -> planning.compilation().schedules().stream())
        .flatMap(schedule -> schedule.getEntries().stream())
        .filter(entry -> id.equals(entry.getId()))
        .map(Entry::getAt)
        .map(at -> at.toLocalDateTime())
        .findFirst();
  }
}
