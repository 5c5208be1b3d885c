package org.ligne.platform.check;

import static org.ligne.platform.check.PlatformCode.TOO_MANY_MENTIONS;

import org.ligne.model.campaign.Placement;
import org.ligne.model.diagnostic.Findings;
import org.ligne.model.platform.MentionLimit;
import org.ligne.model.platform.TextField;
import org.ligne.platform.count.Mentions;

/** A text mentions no more accounts than the network takes. */
final class MentionCount extends LimitRule<MentionLimit> {
  MentionCount() {
    super(MentionLimit.class);
  }

  @Override
  void check(Placement placement, MentionLimit limit, Findings out) {
    if (limit.getMax() != null) {
      Counted counted = new Counted(placement, limit, limit.getMax(), TOO_MANY_MENTIONS, out);
      Wordings.check(
          placement, TextField.TEXT, text -> counted.fails(text, Mentions.in(text.text()).size()));
    }
  }
}
