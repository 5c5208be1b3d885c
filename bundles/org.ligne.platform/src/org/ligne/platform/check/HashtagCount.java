package org.ligne.platform.check;

import static org.ligne.platform.check.PlatformCode.TOO_MANY_HASHTAGS;

import org.ligne.model.campaign.Placement;
import org.ligne.model.diagnostic.Findings;
import org.ligne.model.platform.HashtagLimit;
import org.ligne.model.platform.TextField;
import org.ligne.platform.count.Hashtags;

/** A text holds no more hashtags than the network takes. */
final class HashtagCount extends LimitRule<HashtagLimit> {
  HashtagCount() {
    super(HashtagLimit.class);
  }

  @Override
  void check(Placement placement, HashtagLimit limit, Findings out) {
    if (limit.getMax() != null) {
      Counted counted = new Counted(placement, limit, limit.getMax(), TOO_MANY_HASHTAGS, out);
      Wordings.check(
          placement,
          TextField.TEXT,
          text ->
              Hashtags.exceed(text.text(), limit.getMax())
                  && counted.fails(text, Hashtags.in(text.text()).size()));
    }
  }
}
