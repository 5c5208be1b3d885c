package org.ligne.dsl.ide.fix.line;

import org.eclipse.emf.ecore.EObject;
import org.ligne.dsl.edit.Page;
import org.ligne.dsl.edit.Removal;
import org.ligne.dsl.edit.Written;
import org.ligne.dsl.ide.fix.Offers;
import org.ligne.model.campaign.CampaignPackage;
import org.ligne.model.campaign.Placement;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.line.LinePackage.Literals;
import org.ligne.model.line.Share;
import org.ligne.model.line.SpendLimit;
import org.ligne.model.value.Money;

/** Mends distances, weekly limits and costs. */
final class Limits {
  private Limits() {}

  /** A statement that limits nothing, or everything. */
  static void remove(EObject statement, Finding finding, Offers offers) {
    offers.best("remove", Removal.element(statement), Written.of(statement));
  }

  /** A share over no weeks. */
  static void weeks(Share share, Finding finding, Offers offers) {
    var node = Page.node(share, Literals.SHARE__WEEKS);
    offers.best("change", Page.of(share).replace(node, "1"), node.getText().strip(), "1");
  }

  /** A limit boosts go beyond; the finding says what they spend. */
  static void raise(SpendLimit limit, Finding finding, Offers offers) {
    Object spent = finding.arguments().getFirst();
    var node = Page.node(limit, Literals.SPEND_LIMIT__MAX);
    offers.best("raise", Page.of(limit).replace(node, spent.toString()), limit.getMax(), spent);
  }

  /** A cost no limit is about. */
  static void uncounted(Placement placement, Finding finding, Offers offers) {
    var cost = CampaignPackage.Literals.PLACEMENT__COST;
    offers.best("remove", Removal.clause(placement, cost), Removal.words(placement, cost));
  }

  /** An amount in another currency: the same figure in that of the limit. */
  static void currency(EObject place, Finding finding, Offers offers) {
    Money amount = (Money) finding.arguments().getFirst();
    Money limit = (Money) finding.arguments().get(1);
    int decimals = Math.max(0, limit.currency().getDefaultFractionDigits());
    if (amount.amount().scale() <= decimals) {
      Money other = new Money(amount.amount(), limit.currency());
      var node = Page.node(place, finding.feature());
      offers.best("change", Page.of(place).replace(node, other.toString()), amount, other);
    }
  }
}
