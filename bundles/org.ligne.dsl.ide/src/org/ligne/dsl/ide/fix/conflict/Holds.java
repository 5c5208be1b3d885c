package org.ligne.dsl.ide.fix.conflict;

import org.eclipse.xtext.nodemodel.ILeafNode;
import org.ligne.dsl.edit.Edits;
import org.ligne.dsl.edit.Page;
import org.ligne.dsl.edit.Written;
import org.ligne.dsl.ide.fix.Offers;
import org.ligne.dsl.ide.fix.time.Skips;
import org.ligne.model.campaign.Content;
import org.ligne.model.campaign.Placement;
import org.ligne.model.campaign.Series;
import org.ligne.model.query.Contents;
import org.ligne.model.query.Occurrence;
import org.ligne.model.query.Recurrences;
import org.ligne.planning.conflict.Repair;
import org.ligne.planning.translate.Publication;

/**
 * Holds an entry back: a post, a post on one of its channels, or an occurrence of a series. What
 * was written for it stays in the text.
 */
final class Holds {
  private Holds() {}

  static void offer(Repair.Hold hold, Twins twins, Offers offers) {
    Publication publication = (Publication) hold.entry().request().source();
    twins
        .of(publication.placement())
        .ifPresent(placement -> offer(placement, publication.occurrence(), offers));
  }

  private static void offer(Placement placement, Occurrence occurrence, Offers offers) {
    Content content = Contents.content(placement);
    if (content instanceof Series series && Recurrences.of(series).size() > 1) {
      skip(series, occurrence, offers);
    } else if (content.getPlacements().size() > 1) {
      int end = Written.node(placement).getEndOffset();
      Edits held = Page.of(placement).insert(end, " held");
      offers.best("hold-channel", held, content.getName(), placement.getChannel().getName());
    } else {
      offers.best("hold-post", held(content), content.getName());
    }
  }

  /** The word belongs to the name, before the rhythm of a series and the body of a post. */
  private static Edits held(Content content) {
    Page page = Page.of(content);
    String next = content instanceof Series ? "every" : "{";
    return Written.words(Written.node(content)).stream()
        .filter(word -> word.getText().equals(next))
        .findFirst()
        .map(open -> page.wordBefore(open.getOffset()))
        .map(ILeafNode::getEndOffset)
        .map(end -> page.insert(end, " held"))
        .orElse(Edits.NONE);
  }

  private static void skip(Series series, Occurrence occurrence, Offers offers) {
    boolean isThere =
        Recurrences.of(series).stream().anyMatch(each -> each.day().equals(occurrence.day()));
    if (isThere) {
      boolean all = series.getPlacements().size() > 1;
      Edits edits = Skips.skipping(series, occurrence.day().toString());
      offers.best(all ? "skip-everywhere" : "skip-day", edits, series.getName(), occurrence.day());
    }
  }
}
