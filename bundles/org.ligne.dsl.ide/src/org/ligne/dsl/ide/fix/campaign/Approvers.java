package org.ligne.dsl.ide.fix.campaign;

import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.xtext.nodemodel.INode;
import org.ligne.dsl.edit.Page;
import org.ligne.dsl.edit.Removal;
import org.ligne.dsl.edit.Written;
import org.ligne.dsl.ide.fix.Offers;
import org.ligne.model.campaign.Approval;
import org.ligne.model.campaign.CampaignPackage.Literals;
import org.ligne.model.campaign.Content;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.line.Person;
import org.ligne.model.line.Role;
import org.ligne.model.query.Approvals;
import org.ligne.model.query.Contents;
import org.ligne.model.query.Lines;

/** Mends approvals nobody asked for. */
final class Approvers {
  private Approvers() {}

  /** A person approves twice. */
  static void twice(Approval approval, Finding finding, Offers offers) {
    offers.best("remove", Removal.element(approval), Written.of(approval));
  }

  /** A person approves in a role nobody asked for. */
  static void unasked(Approval approval, Finding finding, Offers offers) {
    twice(approval, finding, offers);
    Content content = Contents.content(approval);
    Set<Role> missing =
        content.getPlacements().stream()
            .flatMap(placement -> Approvals.missing(content, placement.getChannel()).stream())
            .collect(Collectors.toSet());
    INode node = Page.node(approval, Literals.APPROVAL__BY);
    for (Person person : Lines.people(Contents.line(content))) {
      if (missing.contains(person.getRole())) {
        String name = person.getName();
        offers.also(
            "change", Page.of(approval).replace(node, name), approval.getBy().getName(), name);
      }
    }
  }
}
