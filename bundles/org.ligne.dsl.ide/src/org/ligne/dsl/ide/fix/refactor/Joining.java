package org.ligne.dsl.ide.fix.refactor;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.INode;
import org.ligne.dsl.conversion.Quoted;
import org.ligne.dsl.edit.Edits;
import org.ligne.dsl.edit.Extent;
import org.ligne.dsl.edit.Page;
import org.ligne.dsl.ide.fix.Offers;
import org.ligne.dsl.ide.fix.platform.Numbering;
import org.ligne.model.campaign.CampaignPackage.Literals;
import org.ligne.model.campaign.TextVariant;

/** Makes a thread one text again, without its numbers. */
final class Joining implements Rewriting {
  @Override
  public void offer(EObject element, Offers offers) {
    TextVariant text = EcoreUtil2.getContainerOfType(element, TextVariant.class);
    INode first = text == null ? null : Page.node(text, Literals.TEXT_VARIANT__VALUE);
    if (first == null || text.getParts().isEmpty()) {
      return;
    }
    List<INode> parts = Page.nodes(text, Literals.TEXT_VARIANT__PARTS);
    Extent all = new Extent(first.getOffset(), parts.getLast().getEndOffset());
    String words = Quoted.write(Numbering.joined(text));
    offers.also("join", Edits.of(Page.of(text), all, words), "", parts.size() + 1);
  }
}
