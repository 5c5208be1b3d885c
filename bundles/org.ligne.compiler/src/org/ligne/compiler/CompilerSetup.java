package org.ligne.compiler;

import com.google.inject.Guice;
import com.google.inject.Injector;
import java.util.Locale;
import org.ligne.dsl.LigneStandaloneSetup;

/** Starts the language with the compiler's module. */
final class CompilerSetup extends LigneStandaloneSetup {
  private final Locale language;

  CompilerSetup(Locale language) {
    this.language = language;
  }

  @Override
  public Injector createInjector() {
    return Guice.createInjector(new CompilerModule(language));
  }
}
