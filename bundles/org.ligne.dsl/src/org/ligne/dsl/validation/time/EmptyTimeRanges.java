package org.ligne.dsl.validation.time;

import static org.ligne.dsl.validation.StructureCode.EMPTY_TIME_RANGE;

import org.ligne.model.common.CommonPackage;
import org.ligne.model.common.TimeRange;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.diagnostic.Findings;
import org.ligne.model.diagnostic.Rule;

/** A span of the day ends at another time than it begins: nobody can tell no hour from all 24. */
final class EmptyTimeRanges implements Rule<TimeRange> {
  @Override
  public Class<TimeRange> type() {
    return TimeRange.class;
  }

  @Override
  public boolean holdsInScenarios() {
    return true;
  }

  @Override
  public void check(TimeRange range, Findings out) {
    if (range.getFrom() != null && range.getFrom().equals(range.getTo())) {
      out.add(
          Finding.at(
              range, CommonPackage.Literals.TIME_RANGE__TO, EMPTY_TIME_RANGE, range.getFrom()));
    }
  }
}
