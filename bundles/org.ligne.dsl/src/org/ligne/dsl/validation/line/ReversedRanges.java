package org.ligne.dsl.validation.line;

import static org.ligne.dsl.validation.StructureCode.REVERSED_RANGE;

import org.ligne.model.common.CommonPackage;
import org.ligne.model.common.IntRange;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.diagnostic.Findings;
import org.ligne.model.diagnostic.Rule;

/** A count goes up: cadences, hashtags and media are written with the smaller figure first. */
final class ReversedRanges implements Rule<IntRange> {
  @Override
  public Class<IntRange> type() {
    return IntRange.class;
  }

  @Override
  public boolean holdsInScenarios() {
    return true;
  }

  @Override
  public void check(IntRange range, Findings out) {
    if (range.getMax() != null && range.getMax() < range.getMin()) {
      out.add(
          Finding.at(
              range,
              CommonPackage.Literals.INT_RANGE__MAX,
              REVERSED_RANGE,
              range.getMin(),
              range.getMax()));
    }
  }
}
