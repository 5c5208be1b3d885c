package org.ligne.dsl.validation.platform;

import static org.ligne.dsl.validation.StructureCode.NO_DEFAULT_FORMAT;
import static org.ligne.dsl.validation.StructureCode.SEVERAL_DEFAULT_FORMATS;

import java.util.List;
import org.ligne.dsl.validation.support.Known;
import org.ligne.model.common.CommonPackage;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.diagnostic.Findings;
import org.ligne.model.diagnostic.Rule;
import org.ligne.model.platform.Format;
import org.ligne.model.platform.Platform;
import org.ligne.model.platform.PlatformPackage;

/** A platform marks exactly one format as the one posts get that name none. */
final class DefaultFormat implements Rule<Platform> {
  @Override
  public Class<Platform> type() {
    return Platform.class;
  }

  @Override
  public void check(Platform platform, Findings out) {
    List<Format> defaults = platform.getFormats().stream().filter(Format::isDefault).toList();
    if (defaults.isEmpty()) {
      String name = Known.name(platform);
      out.add(
          Finding.at(
              platform, CommonPackage.Literals.NAMED_ELEMENT__NAME, NO_DEFAULT_FORMAT, name));
      return;
    }
    for (Format other : defaults.subList(1, defaults.size())) {
      out.add(
          Finding.at(
              other,
              PlatformPackage.Literals.FORMAT__DEFAULT,
              SEVERAL_DEFAULT_FORMATS,
              Known.name(other),
              Known.name(defaults.getFirst())));
    }
  }
}
