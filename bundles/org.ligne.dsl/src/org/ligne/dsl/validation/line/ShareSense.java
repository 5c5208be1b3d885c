package org.ligne.dsl.validation.line;

import static org.ligne.dsl.validation.StructureCode.SHARE_OF_NOTHING;
import static org.ligne.dsl.validation.StructureCode.SHARE_WITHOUT_EFFECT;

import org.ligne.dsl.validation.StructureCode;
import org.ligne.dsl.validation.support.Known;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.diagnostic.Findings;
import org.ligne.model.diagnostic.Rule;
import org.ligne.model.line.LinePackage;
import org.ligne.model.line.Pillar;

/** A share rules something out, but not every post of its pillar. */
final class ShareSense implements Rule<Pillar> {
  @Override
  public Class<Pillar> type() {
    return Pillar.class;
  }

  @Override
  public void check(Pillar pillar, Findings out) {
    if (pillar.getShare() == null || pillar.getShare().getPercent() == null) {
      return;
    }
    ShareRange range = ShareRange.of(pillar);
    if (range.isEverything()) {
      report(pillar, SHARE_WITHOUT_EFFECT, out);
    } else if (range.isNothing()) {
      report(pillar, SHARE_OF_NOTHING, out);
    }
  }

  private static void report(Pillar pillar, StructureCode code, Findings out) {
    out.add(Finding.at(pillar, LinePackage.Literals.PILLAR__SHARE, code, Known.name(pillar)));
  }
}
