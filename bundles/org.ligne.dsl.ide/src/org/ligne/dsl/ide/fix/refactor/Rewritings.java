package org.ligne.dsl.ide.fix.refactor;

import com.google.inject.Inject;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.ligne.dsl.edit.Page;
import org.ligne.dsl.ide.fix.Mender;
import org.ligne.dsl.ide.fix.Proposal;
import org.ligne.model.campaign.Content;
import org.ligne.model.query.Scenarios;

/** All rewritings there are. They are offered in texts without syntax errors only. */
public final class Rewritings {
  private static final List<Rewriting> ALL =
      List.of(
          new Channels(),
          new OwnTexts(),
          new MissingLanguages(),
          new IntoSeries(),
          new SharedHashtags(),
          new Joining(),
          new Promotion());

  @Inject private Mender mender;
  @Inject private PlannedTimes planned;

  /** What can be done at a place; nothing where no post, series or scenario is. */
  public List<Proposal> at(Page page, int offset) {
    ILeafNode leaf = page.leaf(offset);
    EObject element = leaf == null ? null : NodeModelUtils.findActualSemanticObjectFor(leaf);
    boolean known =
        element != null
            && (EcoreUtil2.getContainerOfType(element, Content.class) != null
                || Scenarios.around(element) != null)
            && !page.resource().getParseResult().hasSyntaxErrors();
    if (!known) {
      return List.of();
    }
    return mender.collect(
        page,
        offset,
        offers -> {
          ALL.forEach(each -> each.offer(element, offers));
          planned.offer(element, offers);
        });
  }
}
