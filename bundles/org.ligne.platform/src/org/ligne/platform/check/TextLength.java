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
 * Texts and titles are no longer than the network takes, as they are sent: with the hashtags the
 * line adds, and the link where it has no other place than the text.
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
    boolean tooLong = counter.exceeds(text.sent().whole(), limit.getMax());
    if (tooLong) {
      Object[] figures = Lengths.arguments(limit, text.language(), text.sent(), placement);
      out.add(text.finding(limit, TEXT_TOO_LONG, figures));
    }
    return tooLong;
  }
}
