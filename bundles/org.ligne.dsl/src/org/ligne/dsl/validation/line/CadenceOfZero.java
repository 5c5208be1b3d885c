package org.ligne.dsl.validation.line;

import static org.ligne.dsl.validation.StructureCode.CADENCE_OF_ZERO;

import org.ligne.dsl.validation.support.Known;
import org.ligne.model.common.NamedElement;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.diagnostic.Findings;
import org.ligne.model.diagnostic.Rule;
import org.ligne.model.line.Cadence;
import org.ligne.model.line.LinePackage;
import org.ligne.model.query.Days;

/** A cadence lets at least one post a week through. */
final class CadenceOfZero implements Rule<Cadence> {
  @Override
  public Class<Cadence> type() {
    return Cadence.class;
  }

  @Override
  public void check(Cadence cadence, Findings out) {
    boolean zero = cadence.getCount() != null && Days.max(cadence.getCount()) == 0;
    // "5..0" is reported as a reversed range.
    if (zero
        && cadence.getCount().getMin() == 0
        && cadence.eContainer() instanceof NamedElement channel) {
      out.add(
          Finding.at(
              cadence, LinePackage.Literals.CADENCE__COUNT, CADENCE_OF_ZERO, Known.name(channel)));
    }
  }
}
