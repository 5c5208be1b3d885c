package org.ligne.dsl.validation.platform;

import java.util.List;
import org.ligne.model.diagnostic.Rule;

/** The rules over the facts of platforms. */
public final class PlatformRules {
  private PlatformRules() {}

  /** The rules, in the order their findings are reported in. */
  public static List<Rule<?>> all() {
    return List.of(
        new DefaultFormat(),
        new PackSyntax(),
        new ShippedPlatform(),
        DuplicateLimits.ofFormats(),
        DuplicateLimits.ofPlatforms(),
        new LimitFlaws(),
        new LimitEvidence(),
        new LimitSources(),
        new CheckDate(),
        new TextLength(),
        new FoldLength(),
        new RequiredFields(),
        new ReversedShapes(),
        new TextAlone(),
        new OverrideReason(),
        new OverrideKnown());
  }
}
