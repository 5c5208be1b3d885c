package org.ligne.dsl.ide.fix.name;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.ligne.dsl.edit.Page;
import org.ligne.dsl.edit.Removal;
import org.ligne.dsl.edit.Written;
import org.ligne.dsl.ide.fix.Offers;
import org.ligne.dsl.ide.fix.post.Draft;
import org.ligne.model.campaign.LocalizedValue;
import org.ligne.model.campaign.Media;
import org.ligne.model.campaign.TextVariant;
import org.ligne.model.common.Import;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.line.Dated;

/** Fills a text that says nothing where one must be, or takes its statement away. */
final class EmptyText {
  private EmptyText() {}

  static void offer(EObject place, Finding finding, Offers offers) {
    Page page = Page.of(place);
    INode node = Page.node(place, finding.feature(), Math.max(0, finding.index()));
    switch (place) {
      case Import statement ->
          offers.best("remove", Removal.element(statement), Written.of(statement));
      case Media medium -> offers.best("remove", Removal.element(medium), Written.of(medium));
      case TextVariant text -> {
        offers.best("write-here", page.replace(node, Draft.TEXT), Draft.TEXT);
        offers.also("remove", Removal.element(text), Written.of(text));
      }
      case LocalizedValue value ->
          offers.best("write-here", page.replace(node, Draft.TEXT), Draft.TEXT);
      case Dated dated -> offers.best("write-here", page.replace(node, Draft.TEXT), Draft.TEXT);
      default -> offers.best("remove", Removal.member(page, node), node.getText().strip());
    }
  }
}
