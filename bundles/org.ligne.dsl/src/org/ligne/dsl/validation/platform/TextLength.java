package org.ligne.dsl.validation.platform;

import static org.ligne.dsl.validation.StructureCode.TEXT_LIMIT_OF_ZERO;

import org.ligne.model.diagnostic.Finding;
import org.ligne.model.diagnostic.Findings;
import org.ligne.model.diagnostic.Rule;
import org.ligne.model.platform.PlatformPackage;
import org.ligne.model.platform.TextLimit;

/** A text that is limited may have a length; a format without the text says so. */
final class TextLength implements Rule<TextLimit> {
  @Override
  public Class<TextLimit> type() {
    return TextLimit.class;
  }

  @Override
  public void check(TextLimit limit, Findings out) {
    if (limit.getMax() != null && limit.getMax() == 0) {
      out.add(
          Finding.at(
              limit,
              PlatformPackage.Literals.TEXT_LIMIT__MAX,
              TEXT_LIMIT_OF_ZERO,
              limit.getField().getLiteral()));
    }
  }
}
