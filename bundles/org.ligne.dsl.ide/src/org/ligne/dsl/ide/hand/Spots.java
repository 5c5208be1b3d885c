package org.ligne.dsl.ide.hand;

import com.google.inject.Inject;
import java.util.Optional;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.nodemodel.INode;
import org.ligne.dsl.edit.Edits;
import org.ligne.dsl.edit.Page;
import org.ligne.dsl.edit.Written;
import org.ligne.dsl.ide.project.Uris;
import org.ligne.model.campaign.CampaignPackage;
import org.ligne.model.campaign.Move;
import org.ligne.model.campaign.Placement;
import org.ligne.model.campaign.Series;
import org.ligne.model.query.Moves;

/** Places of texts as clients name them. */
final class Spots {
  private static final char QUOTE = '"';

  @Inject private Uris uris;

  /** Where somebody goes on writing once a statement is inserted: its first text, else its name. */
  Optional<Spot> after(Change change, Edits edits) {
    boolean inserts = change instanceof Change.NewPost || change instanceof Change.Duplicate;
    if (!inserts || edits.changes().size() != 1) {
      return Optional.empty();
    }
    var inserted = edits.changes().getFirst();
    String words = inserted.text();
    int start = change instanceof Change.NewPost ? words.indexOf(QUOTE) + 1 : name(words);
    int end =
        change instanceof Change.NewPost ? words.indexOf(QUOTE, start) : nameEnd(words, start);
    int offset = inserted.extent().start() + start;
    return Optional.of(new Spot(uri(inserted.page().resource()), offset, end - start));
  }

  /** A post or series begins with its keyword, one blank or more, and its name. */
  private static int name(String words) {
    int at = blanks(words, 0);
    return blanks(words, nameEnd(words, at));
  }

  private static int blanks(String words, int from) {
    int at = from;
    while (at < words.length() && Character.isWhitespace(words.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int nameEnd(String words, int from) {
    int at = from;
    while (at < words.length() && !Character.isWhitespace(words.charAt(at))) {
      at++;
    }
    return at;
  }

  /** The statement of a subject; of one channel or occurrence what is said of just that, if any. */
  Spot of(Subject subject) {
    Placement placement = subject.placement();
    if (subject.occurrence() != null && subject.content() instanceof Series series) {
      Move move = Moves.of(placement, subject.occurrence());
      if (move != null) {
        return of(move.eResource(), Written.node(move));
      }
      int item = series.getItems().indexOf(subject.occurrence().item());
      INode node = Page.node(series, CampaignPackage.Literals.SERIES__ITEMS, item);
      return node == null
          ? of(series.eResource(), Written.node(series))
          : of(series.eResource(), node);
    }
    boolean one = placement != null && subject.content().getPlacements().size() > 1;
    return of(subject.content().eResource(), Written.node(one ? placement : subject.content()));
  }

  /** The characters of a node. */
  Spot of(Resource file, INode node) {
    return new Spot(uri(file), node.getOffset(), node.getLength());
  }

  private String uri(Resource file) {
    return uris.toUriString(file.getURI());
  }
}
