package org.ligne.dsl.validation.platform;

import static org.ligne.dsl.validation.StructureCode.FOLD_OF_ZERO;

import org.ligne.model.diagnostic.Finding;
import org.ligne.model.diagnostic.Findings;
import org.ligne.model.diagnostic.Rule;
import org.ligne.model.platform.FoldLimit;
import org.ligne.model.platform.PlatformPackage;

/** Of a text that folds, something is seen. */
final class FoldLength implements Rule<FoldLimit> {
  @Override
  public Class<FoldLimit> type() {
    return FoldLimit.class;
  }

  @Override
  public void check(FoldLimit limit, Findings out) {
    if (limit.getMax() != null && limit.getMax() == 0) {
      out.add(
          Finding.at(
              limit,
              PlatformPackage.Literals.FOLD_LIMIT__MAX,
              FOLD_OF_ZERO,
              limit.getField().getLiteral()));
    }
  }
}
