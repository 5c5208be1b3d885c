package org.ligne.dsl.ide.fix.name;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.ligne.dsl.edit.Clauses;
import org.ligne.dsl.edit.Extent;
import org.ligne.dsl.edit.Page;
import org.ligne.dsl.edit.Removal;
import org.ligne.dsl.edit.Written;
import org.ligne.dsl.ide.fix.Offers;
import org.ligne.model.diagnostic.Finding;

/**
 * Removes one of two statements or values that say the same thing, or things that cannot both be.
 */
final class Repeated {
  private Repeated() {}

  /** A statement that can be made once. */
  static void statement(EObject place, Finding finding, Offers offers) {
    Page page = Page.of(place);
    Extent second = extent(place, finding);
    Extent first = first(place, finding);
    boolean same = first != null && words(page, first).equals(words(page, second));
    if (same) {
      offers.safe("remove-twin", Removal.extent(page, second), words(page, second));
      return;
    }
    offers.best("remove", Removal.extent(page, second), words(page, second));
    if (first != null) {
      offers.also("remove-earlier", Removal.extent(page, first), words(page, first));
    }
  }

  private static Extent extent(EObject place, Finding finding) {
    if (finding.feature() == null) {
      return Extent.of(Written.node(place));
    }
    return Clauses.of(Page.node(place, finding.feature(), finding.index()));
  }

  private static Extent first(EObject place, Finding finding) {
    if (finding.feature() == null) {
      return place.eContainer().eContents().stream()
          .filter(other -> other != place && other.eClass() == place.eClass())
          .findFirst()
          .map(other -> Extent.of(Written.node(other)))
          .orElse(null);
    }
    // Of caps, those for a day and for a week are two things.
    return finding.index() == 1 ? Clauses.of(Page.node(place, finding.feature(), 0)) : null;
  }

  private static String words(Page page, Extent extent) {
    return page.at(extent).strip().replaceAll("\\s+", " ");
  }

  /** A value that is in a list already. */
  static void value(EObject place, Finding finding, Offers offers) {
    INode node = Page.node(place, finding.feature(), finding.index());
    offers.safe("remove-again", Removal.member(Page.of(place), node), node.getText().strip());
  }
}
