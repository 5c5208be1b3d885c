package org.ligne.dsl.validation.line;

import static org.ligne.dsl.validation.StructureCode.SHARES_ABOVE_WHOLE;

import java.math.BigDecimal;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.diagnostic.Findings;
import org.ligne.model.diagnostic.Rule;
import org.ligne.model.line.Line;
import org.ligne.model.line.LinePackage;
import org.ligne.model.line.Pillar;

/** The least shares of all pillars together leave room for each other: at most 100 %. */
final class SharesAboveWhole implements Rule<Line> {
  @Override
  public Class<Line> type() {
    return Line.class;
  }

  @Override
  public void check(Line line, Findings out) {
    BigDecimal sum = BigDecimal.ZERO;
    Pillar breaking = null;
    for (Pillar pillar : line.getPillars()) {
      sum = sum.add(ShareRange.of(pillar).least());
      if (breaking == null && sum.compareTo(ShareRange.WHOLE) > 0) {
        breaking = pillar;
      }
    }
    if (breaking != null) {
      String figure = sum.stripTrailingZeros().toPlainString() + "%";
      out.add(Finding.at(breaking, LinePackage.Literals.PILLAR__SHARE, SHARES_ABOVE_WHOLE, figure));
    }
  }
}
