package org.ligne.platform.check;

import static org.ligne.platform.check.PlatformCode.TEXT_TOO_LONG;

import org.ligne.model.campaign.Placement;
import org.ligne.model.diagnostic.Findings;
import org.ligne.model.platform.TextField;
import org.ligne.model.platform.TextLimit;
import org.ligne.platform.check.Wordings.Wording;
import org.ligne.platform.count.Counters;
import org.ligne.platform.count.TextCounter;

/**
 * Texts and titles are no longer than the network takes. Where it charges links a fixed price, a
 * link has no other place than the text: the one of the post is counted with it.
 */
final class TextLength extends LimitRule<TextLimit> {
  TextLength() {
    super(TextLimit.class);
  }

  @Override
  void check(Placement placement, TextLimit limit, Findings out) {
    if (limit.getMax() != null && limit.getField() != TextField.ALT) {
      Wordings.check(placement, limit.getField(), text -> check(placement, limit, text, out));
    }
  }

  private static boolean check(Placement placement, TextLimit limit, Wording text, Findings out) {
    TextCounter counter = Counters.of(limit.getCounter());
    String published = PublishedText.of(placement, limit, text.text());
    boolean tooLong = counter.exceeds(published, limit.getMax());
    if (tooLong) {
      boolean linked = !published.equals(text.text());
      Object[] figures = Lengths.arguments(limit, text.language(), published, linked, placement);
      out.add(Evidence.finding(limit, text.place(), text.feature(), TEXT_TOO_LONG, figures));
    }
    return tooLong;
  }
}
