package org.ligne.dsl.ide.fix.conflict;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.ligne.dsl.edit.Edits;
import org.ligne.dsl.edit.Page;
import org.ligne.dsl.ide.fix.Offers;
import org.ligne.dsl.ide.fix.Trial;
import org.ligne.model.campaign.CampaignPackage.Literals;
import org.ligne.model.campaign.Content;
import org.ligne.model.campaign.Placement;
import org.ligne.model.campaign.Post;
import org.ligne.model.query.Contents;
import org.ligne.model.query.Moves;
import org.ligne.model.query.Occurrence;
import org.ligne.planning.conflict.Repair;
import org.ligne.planning.translate.Publication;

/** Gives a pinned entry another time. */
final class Times {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

  private Times() {}

  static void offer(Repair.Move move, Twins twins, Offers offers) {
    Publication publication = (Publication) move.entry().request().source();
    switch (move.statement().source()) {
      case Placement pinned ->
          twins
              .of(pinned, Literals.PLACEMENT__AT)
              .ifPresent(now -> move(now, Literals.PLACEMENT__AT, move.at(), offers));
      case Post post ->
          twins
              .of(post, Literals.POST__AT)
              .flatMap(now -> twins.of(publication.placement()))
              .ifPresent(now -> post(now, move.at(), offers));
      default -> twins.of(publication.placement()).ifPresent(now -> series(now, move, offers));
    }
  }

  /** The time of a post is that of all its channels; one of several gets a time of its own. */
  private static void post(Placement placement, LocalDateTime at, Offers offers) {
    Post post = (Post) Contents.content(placement);
    if (post.getPlacements().size() == 1) {
      move(post, Literals.POST__AT, at, offers);
    } else if (isAllowed(placement, Literals.PLACEMENT__AT, at, offers)) {
      INode format = Page.node(placement, Literals.PLACEMENT__FORMAT);
      INode before = format == null ? Page.node(placement, Literals.PLACEMENT__CHANNEL) : format;
      Edits pinned =
          Page.of(placement).insert(before.getEndOffset(), " pinned at " + TIME.format(at));
      offer(placement, pinned, post.getAt(), at, offers);
    }
  }

  private static void series(Placement placement, Repair.Move move, Offers offers) {
    Occurrence occurrence = ((Publication) move.entry().request().source()).occurrence();
    LocalDateTime before = Moves.time(placement, occurrence);
    if (before != null) {
      Edits moved = SeriesMoves.to(placement, occurrence, move.at(), offers.tools());
      offer(placement, moved, before, move.at(), offers);
    }
  }

  private static void move(EObject pinned, EAttribute feature, LocalDateTime at, Offers offers) {
    if (isAllowed(pinned, feature, at, offers)) {
      Edits moved = Page.of(pinned).replace(Page.node(pinned, feature), TIME.format(at));
      offer(pinned, moved, (LocalDateTime) pinned.eGet(feature), at, offers);
    }
  }

  /** A post that goes to one channel only needs no mention of it. */
  private static void offer(
      EObject moved, Edits edits, LocalDateTime before, LocalDateTime after, Offers offers) {
    Content content = Contents.content(moved);
    String name = content.getName();
    if (moved instanceof Placement placement && content.getPlacements().size() > 1) {
      String channel = placement.getChannel().getName();
      offers.best("move-on", edits, name, TIME.format(before), TIME.format(after), channel);
    } else {
      offers.best("move", edits, name, TIME.format(before), TIME.format(after));
    }
  }

  /** Rules of the texts may forbid a time that planning would take. */
  private static boolean isAllowed(
      EObject pinned, EAttribute feature, LocalDateTime at, Offers offers) {
    Content content = Contents.content(pinned);
    int index = content.eContents().indexOf(pinned);
    return Trial.of(content, offers.tools())
        .isClean(
            copy -> (pinned == content ? copy : copy.eContents().get(index)).eSet(feature, at));
  }
}
