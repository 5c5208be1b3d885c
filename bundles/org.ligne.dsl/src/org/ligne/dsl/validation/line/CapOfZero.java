package org.ligne.dsl.validation.line;

import static org.ligne.dsl.validation.StructureCode.CAP_OF_ZERO;

import org.ligne.dsl.validation.support.Known;
import org.ligne.model.common.NamedElement;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.diagnostic.Findings;
import org.ligne.model.diagnostic.Rule;
import org.ligne.model.line.Cap;
import org.ligne.model.line.LinePackage;

/** A cap lets at least one post through; a channel that stays silent is simply not used. */
final class CapOfZero implements Rule<Cap> {
  @Override
  public Class<Cap> type() {
    return Cap.class;
  }

  @Override
  public void check(Cap cap, Findings out) {
    if (cap.getMax() == 0 && cap.eContainer() instanceof NamedElement channel) {
      out.add(Finding.at(cap, LinePackage.Literals.CAP__MAX, CAP_OF_ZERO, Known.name(channel)));
    }
  }
}
