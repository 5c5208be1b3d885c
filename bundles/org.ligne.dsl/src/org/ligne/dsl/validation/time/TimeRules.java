package org.ligne.dsl.validation.time;

import java.util.List;
import org.ligne.model.diagnostic.Rule;

/** The rules over dates and hours. */
public final class TimeRules {
  private TimeRules() {}

  /** The rules, in the order their findings are reported in. */
  public static List<Rule<?>> all() {
    return List.of(
        new ReversedPeriods(),
        new EmptyTimeRanges(),
        new ClockChanges(),
        new FixedOutsidePeriod(),
        new MovedOutsidePeriod(),
        new ApprovedTimes(),
        new FixedInQuietHours(),
        new FixedInBlackout(),
        new FixedOutsideWindows(),
        new OccurrencesInBlackout(),
        new OccurrencesOutsideWindows());
  }
}
