package org.ligne.dsl.ide;

import com.google.inject.Guice;
import com.google.inject.Injector;
import java.util.Locale;
import org.eclipse.xtext.util.Modules2;
import org.ligne.compiler.CompilerModule;
import org.ligne.dsl.LigneStandaloneSetup;

/** Starts the language with the compiler's rules and the services of an editor. */
public class LigneIdeSetup extends LigneStandaloneSetup {
  private final Locale language;

  /** For those who find languages by the service file; they read English. */
  public LigneIdeSetup() {
    this(Locale.ENGLISH);
  }

  /** Services that speak a language, English or French. */
  public LigneIdeSetup(Locale language) {
    this.language = language;
  }

  @Override
  public Injector createInjector() {
    return Guice.createInjector(Modules2.mixin(new CompilerModule(language), new LigneIdeModule()));
  }
}
