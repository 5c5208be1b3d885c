package org.ligne.platform.check;

import org.ligne.model.campaign.Placement;
import org.ligne.model.diagnostic.Findings;
import org.ligne.model.platform.Limit;
import org.ligne.platform.check.Wordings.Wording;

/** Reports texts that hold more of something than a limit lets through. */
record Counted(Placement placement, Limit limit, int max, PlatformCode code, Findings out) {

  /** Reports a text with so many, unless they are few enough; returns whether it did. */
  boolean fails(Wording text, int count) {
    if (count > max) {
      out.add(
          text.finding(limit, code, count, max, text.language().tag(), Names.channel(placement)));
    }
    return count > max;
  }
}
