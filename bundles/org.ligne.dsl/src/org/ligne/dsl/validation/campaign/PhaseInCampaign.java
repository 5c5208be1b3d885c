package org.ligne.dsl.validation.campaign;

import static org.ligne.dsl.validation.StructureCode.PHASE_OUTSIDE_CAMPAIGN;

import org.eclipse.emf.ecore.EAttribute;
import org.ligne.dsl.validation.support.Known;
import org.ligne.dsl.validation.support.Spelled;
import org.ligne.model.campaign.CampaignPackage;
import org.ligne.model.campaign.Phase;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.diagnostic.Findings;
import org.ligne.model.diagnostic.Rule;
import org.ligne.model.query.Contents;
import org.ligne.model.query.DateSpan;

/** Every day of a phase is a day of its campaign. */
final class PhaseInCampaign implements Rule<Phase> {
  @Override
  public Class<Phase> type() {
    return Phase.class;
  }

  @Override
  public void check(Phase phase, Findings out) {
    DateSpan own = Contents.period(phase);
    DateSpan campaign = Contents.period(Contents.campaign(phase));
    boolean known = own != null && campaign != null && !own.isEmpty() && !campaign.isEmpty();
    if (known && !campaign.contains(own)) {
      EAttribute end =
          campaign.contains(own.first())
              ? CampaignPackage.Literals.PHASE__TO
              : CampaignPackage.Literals.PHASE__FROM;
      out.add(
          Finding.at(
              phase,
              end,
              PHASE_OUTSIDE_CAMPAIGN,
              Known.name(phase),
              Spelled.of(own),
              Spelled.of(campaign)));
    }
  }
}
