package org.ligne.dsl.ide.fix.refactor;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.ligne.dsl.edit.Edits;
import org.ligne.dsl.edit.Page;
import org.ligne.dsl.edit.Written;
import org.ligne.dsl.ide.fix.Offers;
import org.ligne.model.campaign.CampaignPackage.Literals;
import org.ligne.model.campaign.Placement;
import org.ligne.model.campaign.Post;
import org.ligne.model.query.Contents;

/** Turns a post with a fixed time into a series on that weekday and at that hour. */
final class IntoSeries implements Rewriting {
  @Override
  public void offer(EObject element, Offers offers) {
    if (!(element instanceof Post post) || post.getAt() == null || !isPlain(post)) {
      return;
    }
    Page page = Page.of(post);
    List<ILeafNode> words = Written.words(Written.node(post));
    ILeafNode keyword = words.getFirst();
    ILeafNode brace =
        words.stream().filter(word -> word.getText().equals("{")).findFirst().orElseThrow();
    LocalDate day = post.getAt().toLocalDate();
    String weekday = day.getDayOfWeek().name().toLowerCase(Locale.ROOT);
    INode at = Page.node(post, Literals.POST__AT);
    Edits edits =
        page.replace(keyword, "series")
            .and(page.insert(brace.getOffset(), "every " + weekday + " from " + day + " "))
            .and(page.replace(at, post.getAt().toLocalTime().toString()));
    offers.also("into-series", edits, post.getName(), weekday, post.getAt().toLocalTime());
  }

  /** Series cannot be boosted or pinned, and recur within their period only. */
  private static boolean isPlain(Post post) {
    var campaign = Contents.campaign(post);
    var period = Contents.period(post);
    return campaign.getBoosts().stream().noneMatch(boost -> boost.getPost() == post)
        && post.getPlacements().stream().map(Placement::getAt).noneMatch(at -> at != null)
        && period != null
        && period.contains(post.getAt().toLocalDate());
  }
}
