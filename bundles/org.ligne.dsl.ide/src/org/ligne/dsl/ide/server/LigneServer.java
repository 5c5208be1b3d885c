package org.ligne.dsl.ide.server;

import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.util.Modules;
import java.util.Locale;
import org.eclipse.xtext.ide.server.ServerModule;
import org.ligne.compiler.media.MediaCache;
import org.ligne.dsl.ide.LigneIdeSetup;

/** Makes language servers. */
public final class LigneServer {
  private LigneServer() {}

  /**
   * A server that speaks a language, not yet connected to a client. It takes half a second or more,
   * so it is not for a thread that paints.
   *
   * @param language English or French; anything else reads as English
   */
  public static LigneLanguageServer create(Locale language) {
    return create(language, MediaCache.NONE);
  }

  /**
   * The same.
   *
   * @param media where it is kept what files of media are
   */
  public static LigneLanguageServer create(Locale language, MediaCache media) {
    return injector(language, media).getInstance(LigneLanguageServer.class);
  }

  /** A server and what belongs to it. */
  static Injector injector(Locale language, MediaCache media) {
    return Threads.asOwn(() -> started(language, media));
  }

  private static Injector started(Locale language, MediaCache media) {
    Injector services = new LigneIdeSetup(language, media).createInjectorAndDoEMFRegistration();
    Injector server =
        Guice.createInjector(
            Modules.override(new ServerModule()).with(new LigneServerModule(services)));
    // The thread that takes in changes begins with its first work, and is like the one that asks.
    server.getInstance(LigneLanguageServer.class).getRequestManager().runRead(cancel -> null);
    return server;
  }
}
