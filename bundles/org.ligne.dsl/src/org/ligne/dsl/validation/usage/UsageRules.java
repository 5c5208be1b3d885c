package org.ligne.dsl.validation.usage;

import java.util.List;
import org.ligne.model.diagnostic.Rule;

/** The rules over what the campaigns of a line use of it. */
public final class UsageRules {
  private UsageRules() {}

  /** The rules, in the order their findings are reported in. */
  public static List<Rule<?>> all() {
    return List.of(
        new UnusedPillars(),
        new UnusedAudiences(),
        new UnusedChannels(),
        new UnusedPhases(),
        new BoostsAboveSpend());
  }
}
