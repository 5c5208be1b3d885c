package org.ligne.dsl.validation.campaign;

import static org.ligne.dsl.validation.StructureCode.DUPLICATE_APPROVAL;

import java.util.HashSet;
import java.util.Set;
import org.ligne.dsl.validation.support.Known;
import org.ligne.model.campaign.Approval;
import org.ligne.model.campaign.CampaignPackage;
import org.ligne.model.campaign.Content;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.diagnostic.Findings;
import org.ligne.model.diagnostic.Rule;
import org.ligne.model.line.Person;

/** A person approves a post once. */
final class ApprovalTwice implements Rule<Content> {
  @Override
  public Class<Content> type() {
    return Content.class;
  }

  @Override
  public void check(Content content, Findings out) {
    Set<Person> seen = new HashSet<>();
    for (Approval approval : content.getApprovals()) {
      if (Known.is(approval.getBy()) && !seen.add(approval.getBy())) {
        String name = Known.name(approval.getBy());
        out.add(
            Finding.at(approval, CampaignPackage.Literals.APPROVAL__BY, DUPLICATE_APPROVAL, name));
      }
    }
  }
}
