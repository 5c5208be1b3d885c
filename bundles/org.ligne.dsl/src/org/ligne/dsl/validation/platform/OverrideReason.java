package org.ligne.dsl.validation.platform;

import static org.ligne.dsl.validation.StructureCode.OVERRIDE_WITHOUT_REASON;

import org.ligne.dsl.validation.support.Written;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.diagnostic.Findings;
import org.ligne.model.diagnostic.Rule;
import org.ligne.model.line.LimitOverride;
import org.ligne.model.platform.PlatformPackage;

/** Who states another rule for an account says why. */
final class OverrideReason implements Rule<LimitOverride> {
  @Override
  public Class<LimitOverride> type() {
    return LimitOverride.class;
  }

  @Override
  public void check(LimitOverride override, Findings out) {
    if (override.getLimit() != null
        && !Written.is(override.getLimit(), PlatformPackage.Literals.LIMIT__BECAUSE)) {
      out.add(Finding.at(override, null, OVERRIDE_WITHOUT_REASON));
    }
  }
}
