package org.ligne.dsl.validation.line;

import java.util.List;
import org.ligne.model.diagnostic.Rule;

/** The rules over the policies of a line. */
public final class LineRules {
  private LineRules() {}

  /** The rules, in the order their findings are reported in. */
  public static List<Rule<?>> all() {
    return List.of(
        new LineLanguages(),
        new LineZone(),
        new SharesAboveWhole(),
        new SharesBelowWhole(),
        new ShareSense(),
        new ShareWeeks(),
        new ChannelShares(),
        new SpanOfZero(),
        new SpendOfZero(),
        new ReversedRanges(),
        new CapOfZero(),
        new CapsOfEachOther(),
        new CadenceOfZero(),
        new CadenceAboveCap(),
        new CadenceRoom(),
        new WindowSlots(),
        new NeverOpen(),
        new ApprovingRoles(),
        new CapacityOfZero());
  }
}
