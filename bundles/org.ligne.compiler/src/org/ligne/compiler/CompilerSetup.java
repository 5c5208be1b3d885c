package org.ligne.compiler;

import com.google.inject.Guice;
import com.google.inject.Injector;
import java.util.Locale;
import org.ligne.compiler.media.MediaCache;
import org.ligne.dsl.LigneStandaloneSetup;

/** Starts the language with the compiler's module. */
final class CompilerSetup extends LigneStandaloneSetup {
  private final Locale language;
  private final MediaCache media;

  CompilerSetup(Locale language, MediaCache media) {
    this.language = language;
    this.media = media;
  }

  @Override
  public Injector createInjector() {
    return Guice.createInjector(new CompilerModule(language, media));
  }
}
