package org.ligne.platform.check;

import org.ligne.model.campaign.Placement;
import org.ligne.model.platform.TextLimit;
import org.ligne.model.value.LanguageTag;
import org.ligne.platform.count.Counters;
import org.ligne.platform.sent.SentText;

/** What is told about a text that is too long. */
final class Lengths {
  private Lengths() {}

  /**
   * Field, language, count, limit, unit, what was added (0: nothing, 1: a link, 2: hashtags, 3:
   * both), channel, excess, the hashtags.
   */
  static Object[] arguments(
      TextLimit limit, LanguageTag language, SentText text, Placement placement) {
    int count = Counters.of(limit.getCounter()).count(text.whole());
    return new Object[] {
      limit.getField().ordinal(),
      language.tag(),
      count,
      limit.getMax(),
      limit.getCounter().ordinal(),
      (text.isLinked() ? 1 : 0) + (text.added().isEmpty() ? 0 : 2),
      Names.channel(placement),
      count - limit.getMax(),
      String.join(" ", text.added())
    };
  }
}
