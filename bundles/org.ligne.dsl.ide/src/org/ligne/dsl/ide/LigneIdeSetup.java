package org.ligne.dsl.ide;

import com.google.inject.Guice;
import com.google.inject.Injector;
import java.util.Locale;
import org.eclipse.xtext.util.Modules2;
import org.ligne.compiler.CompilerModule;
import org.ligne.compiler.media.MediaCache;
import org.ligne.dsl.LigneStandaloneSetup;

/** Starts the language with the compiler's rules and the services of an editor. */
public class LigneIdeSetup extends LigneStandaloneSetup {
  private final Locale language;
  private final MediaCache media;

  /** For those who find languages by the service file; they read English. */
  public LigneIdeSetup() {
    this(Locale.ENGLISH);
  }

  /** Services that speak a language, English or French. */
  public LigneIdeSetup(Locale language) {
    this(language, MediaCache.NONE);
  }

  /**
   * Services that speak a language, English or French.
   *
   * @param media where it is kept what files of media are
   */
  public LigneIdeSetup(Locale language, MediaCache media) {
    this.language = language;
    this.media = media;
  }

  @Override
  public Injector createInjector() {
    return Guice.createInjector(
        Modules2.mixin(new CompilerModule(language, media), new LigneIdeModule()));
  }
}
