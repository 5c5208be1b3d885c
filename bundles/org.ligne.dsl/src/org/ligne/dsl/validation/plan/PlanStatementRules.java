package org.ligne.dsl.validation.plan;

import java.util.List;
import org.ligne.model.diagnostic.Rule;

/** The rules over what is stated of whole plans. */
public final class PlanStatementRules {
  private PlanStatementRules() {}

  /** The rules, in the order their findings are reported in. */
  public static List<Rule<?>> all() {
    return List.of(
        new ReversedShares(),
        new WithoutEffect(),
        new EmptySelections(),
        new UnknownValues(),
        new UnknownEvents(),
        new Contradictions());
  }
}
