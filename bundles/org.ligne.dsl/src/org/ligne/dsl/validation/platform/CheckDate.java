package org.ligne.dsl.validation.platform;

import static org.ligne.dsl.validation.StructureCode.CHECK_DATE_MISSING;

import org.ligne.dsl.validation.support.Known;
import org.ligne.dsl.validation.support.Written;
import org.ligne.model.common.CommonPackage;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.diagnostic.Findings;
import org.ligne.model.diagnostic.Rule;
import org.ligne.model.platform.Platform;
import org.ligne.model.platform.PlatformPackage;

/** A platform says when its facts were last checked: networks change them without notice. */
final class CheckDate implements Rule<Platform> {
  @Override
  public Class<Platform> type() {
    return Platform.class;
  }

  @Override
  public void check(Platform platform, Findings out) {
    if (!Written.is(platform, PlatformPackage.Literals.PLATFORM__CHECKED)) {
      String name = Known.name(platform);
      out.add(
          Finding.at(
              platform, CommonPackage.Literals.NAMED_ELEMENT__NAME, CHECK_DATE_MISSING, name));
    }
  }
}
