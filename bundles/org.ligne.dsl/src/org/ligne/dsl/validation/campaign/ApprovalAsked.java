package org.ligne.dsl.validation.campaign;

import static org.ligne.dsl.validation.StructureCode.APPROVAL_NOT_NEEDED;

import org.ligne.dsl.validation.support.Known;
import org.ligne.dsl.validation.support.Spelled;
import org.ligne.model.campaign.Approval;
import org.ligne.model.campaign.CampaignPackage;
import org.ligne.model.campaign.Content;
import org.ligne.model.campaign.Placement;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.diagnostic.Findings;
import org.ligne.model.diagnostic.Rule;
import org.ligne.model.line.Person;
import org.ligne.model.query.Approvals;

/** An approval is given in a role that must approve the post on one of its channels. */
final class ApprovalAsked implements Rule<Approval> {
  @Override
  public Class<Approval> type() {
    return Approval.class;
  }

  @Override
  public void check(Approval approval, Findings out) {
    Person person = approval.getBy();
    if (!Known.is(person) || !(approval.eContainer() instanceof Content content)) {
      return;
    }
    boolean asked =
        content.getPlacements().stream()
            .map(Placement::getChannel)
            .anyMatch(channel -> Approvals.required(content, channel).contains(person.getRole()));
    if (!asked) {
      out.add(
          Finding.at(
              approval,
              CampaignPackage.Literals.APPROVAL__BY,
              APPROVAL_NOT_NEEDED,
              Known.name(person),
              Spelled.of(person.getRole())));
    }
  }
}
