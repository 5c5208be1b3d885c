package org.ligne.dsl.validation.platform;

import static org.ligne.dsl.validation.StructureCode.EVIDENCE_MISSING;

import org.ligne.dsl.validation.support.Written;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.diagnostic.Findings;
import org.ligne.model.diagnostic.Rule;
import org.ligne.model.line.LimitOverride;
import org.ligne.model.platform.Limit;
import org.ligne.model.platform.PlatformPackage;
import org.ligne.platform.force.Flaws;

/** What a platform states as known says how far it can be trusted. */
final class LimitEvidence implements Rule<Limit> {
  @Override
  public Class<Limit> type() {
    return Limit.class;
  }

  @Override
  public void check(Limit limit, Findings out) {
    boolean graded = Written.is(limit, PlatformPackage.Literals.LIMIT__GRADE);
    boolean own = limit.eContainer() instanceof LimitOverride;
    if (!graded && !own && !limit.isUnknown() && Flaws.of(limit).isEmpty()) {
      out.add(Finding.at(limit, null, EVIDENCE_MISSING));
    }
  }
}
