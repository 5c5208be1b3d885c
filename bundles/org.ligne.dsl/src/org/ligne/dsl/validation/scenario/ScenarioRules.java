package org.ligne.dsl.validation.scenario;

import java.util.List;
import org.ligne.model.diagnostic.Rule;

/** The rules over scenarios. What comes of one is checked when its schedule is compiled. */
public final class ScenarioRules {
  private ScenarioRules() {}

  /** The rules, in the order their findings are reported in. */
  public static List<Rule<?>> all() {
    return List.of(
        new OverriddenTwice(), new RepeatedParts(), new TakenNames(), new WithoutEffect());
  }
}
