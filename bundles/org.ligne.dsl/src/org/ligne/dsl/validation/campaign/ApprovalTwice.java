package org.ligne.dsl.validation.campaign;

import static org.ligne.dsl.validation.StructureCode.DUPLICATE_APPROVAL;

import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.Set;
import org.ligne.dsl.validation.support.Known;
import org.ligne.model.campaign.Approval;
import org.ligne.model.campaign.CampaignPackage;
import org.ligne.model.campaign.Content;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.diagnostic.Findings;
import org.ligne.model.diagnostic.Rule;
import org.ligne.model.line.Channel;
import org.ligne.model.line.Person;

/** A person approves a post once, or once for each time and channel. */
final class ApprovalTwice implements Rule<Content> {
  private record Given(Person by, LocalDateTime slot, Set<Channel> channels) {
    static Given of(Approval approval) {
      return new Given(approval.getBy(), approval.getSlot(), Set.copyOf(approval.getChannels()));
    }
  }

  @Override
  public Class<Content> type() {
    return Content.class;
  }

  @Override
  public void check(Content content, Findings out) {
    Set<Given> seen = new HashSet<>();
    for (Approval approval : content.getApprovals()) {
      if (Known.is(approval.getBy()) && !seen.add(Given.of(approval))) {
        String name = Known.name(approval.getBy());
        out.add(
            Finding.at(approval, CampaignPackage.Literals.APPROVAL__BY, DUPLICATE_APPROVAL, name));
      }
    }
  }
}
