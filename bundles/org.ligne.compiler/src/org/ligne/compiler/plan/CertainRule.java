package org.ligne.compiler.plan;

import java.util.List;
import org.ligne.compiler.expect.Breach;
import org.ligne.model.campaign.Campaign;
import org.ligne.model.common.Planned;
import org.ligne.model.diagnostic.Findings;
import org.ligne.model.diagnostic.Rule;
import org.ligne.model.diagnostic.Severity;
import org.ligne.model.plan.Requirement;

/**
 * What is stated of whole plans holds as far as it is certain: told while people write is what no
 * plan could mend.
 */
public final class CertainRule implements Rule<Planned> {
  @Override
  public Class<Planned> type() {
    return Planned.class;
  }

  @Override
  public void check(Planned declaration, Findings out) {
    List<Requirement> requirements = Statements.requirements(declaration);
    if (requirements.isEmpty()) {
      return;
    }
    List<Campaign> campaigns = Statements.campaigns(declaration);
    Judged judged = Judged.certain(campaigns, Statements.rules(requirements.stream()));
    for (Requirement each : requirements) {
      List<Breach> found = judged.breaches(each.getRule());
      if (!found.isEmpty()) {
        out.add(
            new Telling(campaigns).of(each.getRule(), found, severity(each), each.getBecause()));
      }
    }
  }

  static Severity severity(Requirement requirement) {
    return Severity.valueOf(requirement.getLevel().name());
  }
}
