package org.ligne.dsl.validation.usage;

import static org.ligne.dsl.validation.StructureCode.UNUSED_PHASE;

import java.util.Set;
import java.util.stream.Collectors;
import org.ligne.dsl.validation.support.Known;
import org.ligne.model.campaign.Campaign;
import org.ligne.model.campaign.Content;
import org.ligne.model.campaign.Phase;
import org.ligne.model.common.CommonPackage;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.diagnostic.Findings;
import org.ligne.model.diagnostic.Rule;

/** Each phase of a campaign with posts has one of them. */
final class UnusedPhases implements Rule<Campaign> {
  @Override
  public Class<Campaign> type() {
    return Campaign.class;
  }

  @Override
  public void check(Campaign campaign, Findings out) {
    if (campaign.getContents().isEmpty()) {
      return;
    }
    Set<Phase> used =
        campaign.getContents().stream().map(Content::getPhase).collect(Collectors.toSet());
    for (Phase phase : campaign.getPhases()) {
      if (!used.contains(phase)) {
        String name = Known.name(phase);
        out.add(Finding.at(phase, CommonPackage.Literals.NAMED_ELEMENT__NAME, UNUSED_PHASE, name));
      }
    }
  }
}
