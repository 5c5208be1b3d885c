package org.ligne.ui.wizard.project;

import java.util.Locale;
import org.eclipse.core.runtime.Platform;
import org.ligne.compiler.starter.Country;

/** Where the workbench seems to be at home, after the locale it was started in. */
final class Home {
  private Home() {}

  static Country country() {
    return Country.of(Locale.forLanguageTag(Platform.getNL().replace('_', '-')));
  }
}
