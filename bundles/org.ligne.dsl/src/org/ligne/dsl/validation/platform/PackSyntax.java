package org.ligne.dsl.validation.platform;

import static org.ligne.dsl.validation.StructureCode.LANGUAGE_TOO_NEW;
import static org.ligne.dsl.validation.StructureCode.LANGUAGE_UNKNOWN;

import org.ligne.model.diagnostic.Finding;
import org.ligne.model.diagnostic.Findings;
import org.ligne.model.diagnostic.Rule;
import org.ligne.model.platform.Platform;
import org.ligne.model.platform.PlatformPackage;

/** A pack is written for a version of the language that is known here. */
final class PackSyntax implements Rule<Platform> {
  /** The version of the language of packs. */
  private static final int KNOWN = 1;

  @Override
  public Class<Platform> type() {
    return Platform.class;
  }

  @Override
  public void check(Platform platform, Findings out) {
    Integer wanted = platform.getSyntax();
    if (wanted != null && wanted != KNOWN) {
      var code = wanted > KNOWN ? LANGUAGE_TOO_NEW : LANGUAGE_UNKNOWN;
      out.add(Finding.at(platform, PlatformPackage.Literals.PLATFORM__SYNTAX, code, wanted, KNOWN));
    }
  }
}
