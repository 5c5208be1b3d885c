package org.ligne.dsl.validation.line;

import static org.ligne.dsl.validation.StructureCode.SHARE_OF_ZERO_WEEKS;

import org.ligne.model.diagnostic.Finding;
import org.ligne.model.diagnostic.Findings;
import org.ligne.model.diagnostic.Rule;
import org.ligne.model.line.LinePackage;
import org.ligne.model.line.Share;

/** A share is counted over at least one week. */
final class ShareWeeks implements Rule<Share> {
  @Override
  public Class<Share> type() {
    return Share.class;
  }

  @Override
  public void check(Share share, Findings out) {
    if (share.getWeeks() != null && share.getWeeks() == 0) {
      String words = "per " + share.getWeeks() + " weeks";
      out.add(Finding.at(share, LinePackage.Literals.SHARE__WEEKS, SHARE_OF_ZERO_WEEKS, words));
    }
  }
}
