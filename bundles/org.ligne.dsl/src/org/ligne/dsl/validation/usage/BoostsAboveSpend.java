package org.ligne.dsl.validation.usage;

import static org.ligne.dsl.validation.StructureCode.BOOSTS_ABOVE_SPEND;

import java.time.LocalDate;
import java.util.Map;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.diagnostic.Findings;
import org.ligne.model.diagnostic.Rule;
import org.ligne.model.line.Line;
import org.ligne.model.line.LinePackage;
import org.ligne.model.query.Spending;
import org.ligne.model.value.Money;

/** The boosts of all campaigns of a line keep its weekly limit. The first week above it is told. */
final class BoostsAboveSpend implements Rule<Line> {
  @Override
  public Class<Line> type() {
    return Line.class;
  }

  @Override
  public void check(Line line, Findings out) {
    if (line.getSpend() == null || line.getSpend().getMax() == null) {
      return;
    }
    Money limit = line.getSpend().getMax();
    for (Map.Entry<LocalDate, Long> week : Spending.ofBoosts(Followers.of(line), line).entrySet()) {
      if (limit.amount().signum() > 0 && week.getValue() > Spending.units(limit)) {
        out.add(
            Finding.at(
                line.getSpend(),
                LinePackage.Literals.SPEND_LIMIT__MAX,
                BOOSTS_ABOVE_SPEND,
                Spending.amount(week.getValue(), limit),
                week.getKey(),
                limit));
        return;
      }
    }
  }
}
