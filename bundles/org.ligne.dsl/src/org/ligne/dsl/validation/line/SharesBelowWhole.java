package org.ligne.dsl.validation.line;

import static org.ligne.dsl.validation.StructureCode.SHARES_BELOW_WHOLE;

import java.math.BigDecimal;
import java.util.List;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.diagnostic.Findings;
import org.ligne.model.diagnostic.Rule;
import org.ligne.model.line.Line;
import org.ligne.model.line.LinePackage;
import org.ligne.model.line.Pillar;

/** Where every pillar is bounded from above, the largest shares together reach 100 %. */
final class SharesBelowWhole implements Rule<Line> {
  @Override
  public Class<Line> type() {
    return Line.class;
  }

  @Override
  public void check(Line line, Findings out) {
    List<Pillar> pillars = line.getPillars();
    BigDecimal sum =
        pillars.stream()
            .map(pillar -> ShareRange.of(pillar).most())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    if (!pillars.isEmpty() && sum.compareTo(ShareRange.WHOLE) < 0) {
      String figure = sum.stripTrailingZeros().toPlainString() + "%";
      out.add(
          Finding.at(
              pillars.getLast(), LinePackage.Literals.PILLAR__SHARE, SHARES_BELOW_WHOLE, figure));
    }
  }
}
