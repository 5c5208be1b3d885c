package org.ligne.dsl.validation.platform;

import static org.ligne.dsl.validation.StructureCode.LIMIT_WITHOUT_SOURCE;

import org.ligne.dsl.validation.support.Written;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.diagnostic.Findings;
import org.ligne.model.diagnostic.Rule;
import org.ligne.model.platform.Limit;
import org.ligne.model.platform.PlatformPackage;

/** A limit that is known names the source it was taken from. */
final class LimitSources implements Rule<Limit> {
  @Override
  public Class<Limit> type() {
    return Limit.class;
  }

  @Override
  public void check(Limit limit, Findings out) {
    boolean graded = Written.is(limit, PlatformPackage.Literals.LIMIT__GRADE);
    if (!limit.isUnknown() && graded && limit.getSources().isEmpty()) {
      out.add(
          Finding.at(
              limit,
              PlatformPackage.Literals.LIMIT__GRADE,
              LIMIT_WITHOUT_SOURCE,
              limit.getGrade().getLiteral()));
    }
  }
}
