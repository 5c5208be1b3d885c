package org.ligne.dsl.validation.series;

import java.util.List;
import org.ligne.model.diagnostic.Rule;

/** The rules over series. */
public final class SeriesRules {
  private SeriesRules() {}

  /** The rules, in the order their findings are reported in. */
  public static List<Rule<?>> all() {
    return List.of(
        new ZeroWeeks(),
        new SeriesStart(),
        new NeverRecurs(),
        new CutShort(),
        new ItemsWithoutDay(),
        new SkippedDays(),
        new MovedDays(),
        new PinnedSeries());
  }
}
