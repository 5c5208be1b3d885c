package org.ligne.dsl.validation.line;

import static org.ligne.dsl.validation.StructureCode.SPEND_OF_ZERO;

import org.ligne.model.diagnostic.Finding;
import org.ligne.model.diagnostic.Findings;
import org.ligne.model.diagnostic.Rule;
import org.ligne.model.line.LinePackage;
import org.ligne.model.line.SpendLimit;

/** A limit lets something be spent. */
final class SpendOfZero implements Rule<SpendLimit> {
  @Override
  public Class<SpendLimit> type() {
    return SpendLimit.class;
  }

  @Override
  public void check(SpendLimit limit, Findings out) {
    if (limit.getMax() != null && limit.getMax().amount().signum() == 0) {
      out.add(
          Finding.at(limit, LinePackage.Literals.SPEND_LIMIT__MAX, SPEND_OF_ZERO, limit.getMax()));
    }
  }
}
