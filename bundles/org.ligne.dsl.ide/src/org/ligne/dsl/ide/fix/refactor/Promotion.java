package org.ligne.dsl.ide.fix.refactor;

import org.eclipse.emf.ecore.EObject;
import org.ligne.dsl.edit.Edits;
import org.ligne.dsl.edit.Page;
import org.ligne.dsl.ide.fix.Offers;
import org.ligne.dsl.scenario.ScenarioEdits;
import org.ligne.model.campaign.Scenario;
import org.ligne.model.query.Scenarios;

/** Makes what a scenario says the plan, and takes the scenario out. */
final class Promotion implements Rewriting {
  @Override
  public void offer(EObject element, Offers offers) {
    Scenario scenario = Scenarios.around(element);
    if (scenario != null && scenario.getName() != null && isSound(scenario)) {
      Edits edits = ScenarioEdits.promotion(scenario);
      if (edits.pages().stream().allMatch(Page::isWhole)) {
        offers.also("promote", edits, scenario.getName());
      }
    }
  }

  /** While a name leads nowhere, nobody knows what would be promoted. */
  private static boolean isSound(Scenario scenario) {
    return scenario.eResource().getErrors().isEmpty();
  }
}
