package org.ligne.dsl.ide.server;

import com.google.inject.Singleton;
import java.util.concurrent.CompletableFuture;
import org.eclipse.xtext.ide.server.ILanguageServerShutdownAndExitHandler;

/** Notes that the client is leaving. It never ends the process: that may be the workbench. */
@Singleton
class Farewell implements ILanguageServerShutdownAndExitHandler {
  private final CompletableFuture<Boolean> left = new CompletableFuture<>();
  private volatile boolean announced;

  @Override
  public void shutdown() {
    announced = true;
  }

  @Override
  public void exit() {
    left.complete(announced);
  }

  /** Done when the client has left; true if it announced that, as it should. */
  CompletableFuture<Boolean> left() {
    return left;
  }
}
