package org.ligne.editor.connection;

import java.util.concurrent.ExecutionException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.ligne.dsl.ide.server.LigneLanguageServer;
import org.ligne.dsl.ide.server.LigneServer;

/** Starts the server and tells it the projects of the workspace; takes about a second. */
final class ServerStart extends Job {
  private final LanguageServices services;

  ServerStart(LanguageServices services) {
    super(Messages.startingServices);
    this.services = services;
  }

  @Override
  protected IStatus run(IProgressMonitor monitor) {
    try {
      PlatformLog.install();
      LigneLanguageServer server = LigneServer.create(UiLanguage.locale(), UiMedia.cache());
      server.connect(new EditorClient(services));
      WorkspaceBridge workspace = new WorkspaceBridge(server);
      InitializeResult result = server.initialize(parameters(workspace)).get();
      server.initialized(new InitializedParams());
      services.started(server, result);
      workspace.install();
      return Status.OK_STATUS;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Status.CANCEL_STATUS;
    } catch (ExecutionException | RuntimeException | LinkageError e) {
      return Status.error(Messages.startFailed, e);
    } finally {
      services.givenUp(); // Says nothing to those who wait if it runs.
    }
  }

  private static InitializeParams parameters(WorkspaceBridge workspace) {
    InitializeParams parameters = new InitializeParams();
    parameters.setCapabilities(Capabilities.ofWorkbench());
    parameters.setWorkspaceFolders(workspace.folders());
    parameters.setLocale(UiLanguage.locale().toLanguageTag());
    return parameters;
  }
}
