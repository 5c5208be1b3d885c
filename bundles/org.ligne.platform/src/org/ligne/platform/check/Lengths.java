package org.ligne.platform.check;

import org.ligne.model.campaign.Placement;
import org.ligne.model.platform.TextLimit;
import org.ligne.model.value.LanguageTag;
import org.ligne.platform.count.Counters;

/** What is told about a text that is too long. */
final class Lengths {
  private Lengths() {}

  /** Field, language, count, limit, unit, whether a link was added, channel, excess. */
  static Object[] arguments(
      TextLimit limit, LanguageTag language, String text, boolean linked, Placement placement) {
    int count = Counters.of(limit.getCounter()).count(text);
    return new Object[] {
      limit.getField().ordinal(),
      language.tag(),
      count,
      limit.getMax(),
      limit.getCounter().ordinal(),
      linked ? 1 : 0,
      Names.channel(placement),
      count - limit.getMax()
    };
  }
}
