package org.ligne.dsl.ide.hand;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.xtext.nodemodel.INode;
import org.ligne.dsl.edit.Change;
import org.ligne.dsl.edit.Edits;
import org.ligne.dsl.edit.Extent;
import org.ligne.dsl.edit.Insertion;
import org.ligne.dsl.edit.Page;
import org.ligne.dsl.edit.Removal;
import org.ligne.dsl.edit.Written;
import org.ligne.model.campaign.Approval;
import org.ligne.model.campaign.CampaignPackage.Literals;
import org.ligne.model.campaign.Content;
import org.ligne.model.campaign.Placement;
import org.ligne.model.campaign.Post;
import org.ligne.model.common.CommonPackage;
import org.ligne.model.query.Contents;

/**
 * Writes a post or series a second time, word by word, comments included, behind the first. The
 * copy has a name of its own; times that are taken and approvals of the other one it has not.
 */
final class Copies {
  private static final String STAND_IN = "\u0000";

  private final Content content;
  private final Page page;

  Copies(Content content) {
    this.content = content;
    this.page = Page.of(content);
  }

  Step copy() {
    String words = words();
    boolean tall = words.indexOf('\n') >= 0;
    Edits edits = Insertion.after(content, tall ? STAND_IN + "{\n}" : words);
    List<Change> changes = edits.changes().stream().map(each -> filled(each, words)).toList();
    return new Step(new Edits(changes), List.of());
  }

  /** A copy in many lines keeps its own indentation, which may matter within texts. */
  private static Change filled(Change change, String words) {
    int start = change.text().indexOf(STAND_IN);
    if (start < 0) {
      return change;
    }
    int end = change.text().indexOf('}', start) + 1;
    String text = change.text().substring(0, start) + words + change.text().substring(end);
    return new Change(change.page(), change.extent(), text);
  }

  private String words() {
    Extent whole = Extent.of(Written.node(content));
    StringBuilder words = new StringBuilder(page.at(whole));
    List<Change> changes = new ArrayList<>(stripped().changes());
    changes.sort(Comparator.comparing((Change each) -> each.extent().start()).reversed());
    for (Change each : changes) {
      int start = each.extent().start() - whole.start();
      words.replace(start, each.extent().end() - whole.start(), each.text());
    }
    return words.toString();
  }

  private Edits stripped() {
    INode name = Page.node(content, CommonPackage.Literals.NAMED_ELEMENT__NAME);
    String free = Blank.free(Contents.campaign(content), content.getName(), 2);
    Edits edits = page.replace(name, free);
    if (content instanceof Post post && post.getAt() != null) {
      edits = edits.and(Removal.clause(post, Literals.POST__AT));
    }
    for (Placement each : content.getPlacements()) {
      edits =
          each.getAt() == null ? edits : edits.and(Removal.clause(each, Literals.PLACEMENT__AT));
    }
    for (Approval each : content.getApprovals()) {
      edits = edits.and(Removal.element(each));
    }
    return edits;
  }
}
