package org.ligne.dsl.ide.server;

import com.google.inject.AbstractModule;
import com.google.inject.Injector;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.xtext.ide.server.ILanguageServerShutdownAndExitHandler;
import org.eclipse.xtext.ide.server.UriExtensions;
import org.eclipse.xtext.ide.server.WorkspaceManager;
import org.eclipse.xtext.resource.IResourceServiceProvider;
import org.eclipse.xtext.resource.impl.ResourceServiceProviderRegistryImpl;
import org.ligne.dsl.ide.hand.Rewriter;
import org.ligne.dsl.ide.hand.Whereabouts;
import org.ligne.dsl.ide.project.DiagnosticBoard;
import org.ligne.dsl.ide.project.Projects;
import org.ligne.dsl.ide.project.ShelvedMedia;
import org.ligne.dsl.ide.project.Uris;
import org.ligne.dsl.ide.project.Workspace;
import org.ligne.dsl.ide.schedule.Schedules;
import org.ligne.dsl.messages.MessageLanguage;

/** The server around the services of the language. */
final class LigneServerModule extends AbstractModule {
  private final Injector services;

  LigneServerModule(Injector services) {
    this.services = services;
  }

  @Override
  protected void configure() {
    bind(IResourceServiceProvider.Registry.class).toInstance(registry());
    bind(LanguageServer.class).to(LigneLanguageServer.class);
    bind(ILanguageServerShutdownAndExitHandler.class).to(Farewell.class);
    bind(WorkspaceManager.class).to(Workspace.class);
    bind(ExecutorService.class)
        .toInstance(Executors.newCachedThreadPool(Threads.named("ligne-read")));
    share(Projects.class);
    share(ShelvedMedia.class);
    share(DiagnosticBoard.class);
    share(Schedules.class);
    share(MessageLanguage.class);
    share(Uris.class);
    share(Rewriter.class);
    share(Whereabouts.class);
    bind(UriExtensions.class).to(Uris.class);
  }

  /** What the language's services know, the server knows too: one instance for both. */
  private <T> void share(Class<T> type) {
    bind(type).toProvider(() -> services.getInstance(type));
  }

  /**
   * The one language there is. Xtext would look for languages with the loader of whichever thread
   * comes by, and find none from a job of the workbench.
   */
  private IResourceServiceProvider.Registry registry() {
    var registry = new ResourceServiceProviderRegistryImpl();
    registry
        .getExtensionToFactoryMap()
        .put("ligne", services.getInstance(IResourceServiceProvider.class));
    return registry;
  }
}
