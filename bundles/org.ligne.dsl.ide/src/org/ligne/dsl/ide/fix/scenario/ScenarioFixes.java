package org.ligne.dsl.ide.fix.scenario;

import static org.ligne.dsl.validation.StructureCode.OVERRIDDEN_TWICE;
import static org.ligne.dsl.validation.StructureCode.OVERRIDE_WITHOUT_EFFECT;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.ligne.dsl.edit.Clauses;
import org.ligne.dsl.edit.Extent;
import org.ligne.dsl.edit.Page;
import org.ligne.dsl.edit.Removal;
import org.ligne.dsl.edit.Written;
import org.ligne.dsl.ide.fix.Offers;
import org.ligne.dsl.ide.fix.Registry;
import org.ligne.model.campaign.Change;
import org.ligne.model.campaign.Scenario;
import org.ligne.model.diagnostic.Finding;

/** The fixes of this package. */
public final class ScenarioFixes {
  private ScenarioFixes() {}

  /** Adds them. */
  public static void register(Registry registry) {
    registry
        .on(OVERRIDDEN_TWICE, Change.class, ScenarioFixes::twice)
        .on(OVERRIDE_WITHOUT_EFFECT, EObject.class, ScenarioFixes::idle);
  }

  private static void twice(Change change, Finding finding, Offers offers) {
    offers.best("remove", Removal.element(change), Written.of(change));
  }

  /** Of a change with several parts, the part that changes nothing goes; nothing is lost by it. */
  private static void idle(EObject place, Finding finding, Offers offers) {
    Page page = Page.of(place);
    boolean whole = finding.feature() == null || place instanceof Scenario;
    INode node =
        whole
            ? Written.node(place)
            : Page.node(place, finding.feature(), Math.max(0, finding.index()));
    Extent extent = whole ? Extent.of(node) : Clauses.of(node);
    offers.safe("remove", Removal.extent(page, extent), page.at(extent));
  }
}
