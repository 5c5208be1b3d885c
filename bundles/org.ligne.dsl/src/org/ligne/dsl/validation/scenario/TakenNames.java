package org.ligne.dsl.validation.scenario;

import static org.ligne.dsl.validation.StructureCode.DUPLICATE_NAME;

import java.util.HashMap;
import java.util.Map;
import org.ligne.dsl.validation.support.Known;
import org.ligne.dsl.validation.support.Written;
import org.ligne.model.campaign.Content;
import org.ligne.model.campaign.Scenario;
import org.ligne.model.common.CommonPackage;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.diagnostic.Findings;
import org.ligne.model.diagnostic.Rule;
import org.ligne.model.query.Scenarios;

/** What a scenario adds has a name the campaign does not have yet. */
final class TakenNames implements Rule<Scenario> {
  @Override
  public Class<Scenario> type() {
    return Scenario.class;
  }

  @Override
  public boolean holdsInScenarios() {
    return true;
  }

  @Override
  public void check(Scenario scenario, Findings out) {
    Map<String, Content> taken = new HashMap<>();
    if (Known.is(scenario.getCampaign())) {
      scenario.getCampaign().getContents().forEach(each -> taken.putIfAbsent(each.getName(), each));
    }
    for (Content fresh : Scenarios.added(scenario)) {
      Content other = fresh.getName() == null ? null : taken.putIfAbsent(fresh.getName(), fresh);
      if (other != null) {
        String line = Written.line(other);
        out.add(
            Finding.at(
                fresh,
                CommonPackage.Literals.NAMED_ELEMENT__NAME,
                DUPLICATE_NAME,
                fresh.getName(),
                line));
      }
    }
  }
}
