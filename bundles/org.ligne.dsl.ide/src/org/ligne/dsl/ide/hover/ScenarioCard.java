package org.ligne.dsl.ide.hover;

import org.ligne.dsl.scenario.ScenarioEdits;
import org.ligne.model.campaign.Scenario;

/** A scenario: what it is about, and how much it makes otherwise. */
final class ScenarioCard implements Describer<Scenario> {

  @Override
  public Class<Scenario> type() {
    return Scenario.class;
  }

  @Override
  public Card describe(Scenario scenario, Pen pen) {
    int changes = ScenarioEdits.of(scenario).changes().size();
    return pen.card(scenario)
        .fact(pen.say("campaign"), pen.link(scenario.getCampaign()))
        .fact(pen.say("otherwise"), pen.say("changes", scenario.getChanges().size(), changes));
  }
}
